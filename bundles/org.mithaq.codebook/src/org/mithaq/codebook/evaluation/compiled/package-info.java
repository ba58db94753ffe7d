/** Expressions that are ready to be evaluated, whatever their form. */
package org.mithaq.codebook.evaluation.compiled;
