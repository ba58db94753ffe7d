/** Another name for something that is declared, in all files, and what becomes of codings that know the old one. */
package org.mithaq.ui.codebook.rename;
