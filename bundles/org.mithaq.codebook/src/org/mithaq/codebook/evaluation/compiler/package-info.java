/**
 * Turns the expressions of a codebook into what can be evaluated, with one small class for each form that is no function.
 */
package org.mithaq.codebook.evaluation.compiler;
