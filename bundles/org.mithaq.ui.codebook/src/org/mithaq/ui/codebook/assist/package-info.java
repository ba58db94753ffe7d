/** Proposals and explanations at a place of the text. */
package org.mithaq.ui.codebook.assist;
