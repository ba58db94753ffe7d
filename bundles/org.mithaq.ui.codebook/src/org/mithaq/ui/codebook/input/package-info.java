/** Codebook files as documents that are edited, saved and read again. */
package org.mithaq.ui.codebook.input;
