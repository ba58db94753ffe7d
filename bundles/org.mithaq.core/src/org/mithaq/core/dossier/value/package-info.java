/** Single values in the notation of dossiers: how they are written and what written ones mean under a codebook. */
package org.mithaq.core.dossier.value;
