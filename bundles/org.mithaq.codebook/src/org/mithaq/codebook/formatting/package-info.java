/** How codebook files are laid out. */
package org.mithaq.codebook.formatting;
