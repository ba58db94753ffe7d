/**
 * The project that expressions are evaluated in, as those who have one provide it, and the limit that an evaluation may pass.
 */
package org.mithaq.codebook.evaluation.context;
