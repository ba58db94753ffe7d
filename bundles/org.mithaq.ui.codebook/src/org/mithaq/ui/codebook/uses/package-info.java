/** Where a name is used: in codebooks and in codings. */
package org.mithaq.ui.codebook.uses;
