/**
 * Evaluates expressions on coded records: the entry for those who check, fill in and show records. The rows of datasets
 * are in {@code row}; {@code compiler} says how an expression is made ready, {@code property} and {@code feature} what its
 * names find, {@code function} what its functions do, {@code result} what comes of it.
 */
package org.mithaq.codebook.evaluation;
