/** The expression language: static types, functions and evaluation. */
package org.mithaq.codebook.expression;
