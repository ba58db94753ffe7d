/**
 * Readings: damaged text made legible without touching it.
 *
 * <p>A {@link org.mithaq.text.reading.Reading} is an ordered list of pieces of the raw text and of inserted
 * characters. A better reading moves no annotation, since annotations point to the raw text.
 */
package org.mithaq.text.reading;
