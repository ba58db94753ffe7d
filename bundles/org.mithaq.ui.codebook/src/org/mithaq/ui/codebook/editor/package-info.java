/** The text editor of codebook files. */
package org.mithaq.ui.codebook.editor;
