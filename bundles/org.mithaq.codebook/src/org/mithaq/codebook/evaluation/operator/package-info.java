/** What operators make of results: how they compare, which of them are the same, and what is computed with them. */
package org.mithaq.codebook.evaluation.operator;
