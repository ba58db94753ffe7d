/**
 * Evaluates expressions on coded records. No value coded yet, a value coded as missing and a value are three
 * different results; conditions know true, false and unknown.
 */
package org.mithaq.codebook.evaluation;
