/** Edits that lay a text out, and that turn lines into comments. */
package org.mithaq.codebook.ide.format;
