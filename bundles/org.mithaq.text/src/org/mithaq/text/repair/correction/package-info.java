/**
 * What coders decided about the order in which lines are read.
 */
package org.mithaq.text.repair.correction;
