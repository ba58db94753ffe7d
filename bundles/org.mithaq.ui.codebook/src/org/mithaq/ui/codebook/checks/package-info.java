/** What is found out about a text while it is being edited: problems, outline, folds. */
package org.mithaq.ui.codebook.checks;
