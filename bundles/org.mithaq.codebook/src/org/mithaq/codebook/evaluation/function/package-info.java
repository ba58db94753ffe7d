/** The functions of the language. */
package org.mithaq.codebook.evaluation.function;
