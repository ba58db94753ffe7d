/** Renaming what a codebook declares. */
package org.mithaq.ui.codebook.rename;
