/** Checks what a codebook declares: names and labels, lists, scales, entries, record types and their features. */
package org.mithaq.codebook.validation.declaration;
