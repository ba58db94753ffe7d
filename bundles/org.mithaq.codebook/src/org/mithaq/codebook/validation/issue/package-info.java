/** The mistakes that a codebook may have, by their lasting ids, and their places in the text. */
package org.mithaq.codebook.validation.issue;
