/** One evaluation while it goes on: where it goes on, the steps it has taken, and what it has found on the way. */
package org.mithaq.codebook.evaluation.run;
