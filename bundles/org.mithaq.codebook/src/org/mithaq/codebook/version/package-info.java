/** Versions of a codebook, and what became of names from one to the next. */
package org.mithaq.codebook.version;
