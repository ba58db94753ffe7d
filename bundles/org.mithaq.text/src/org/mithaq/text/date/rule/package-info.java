/**
 * The forms in which dates are written, a rule for each, and the words that they read.
 */
package org.mithaq.text.date.rule;
