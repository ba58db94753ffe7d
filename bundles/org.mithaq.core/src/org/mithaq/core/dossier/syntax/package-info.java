/** The notation of dossiers without any codebook: words, texts, phrases and blocks, and what is wrong with them. */
package org.mithaq.core.dossier.syntax;
