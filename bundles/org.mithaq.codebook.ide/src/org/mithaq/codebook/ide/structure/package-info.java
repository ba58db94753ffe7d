/** The outline of a file and what of it can be folded. */
package org.mithaq.codebook.ide.structure;
