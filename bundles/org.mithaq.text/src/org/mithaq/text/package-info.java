/**
 * The raw text of a report and the offsets that point into it.
 *
 * <p>A report's extracted text never changes ({@link org.mithaq.text.RawText}). Everything that is stored about it
 * points to it by {@link org.mithaq.text.RawOffset raw offsets}, which count UTF-16 units. What a person reads is a
 * {@link org.mithaq.text.reading.Reading reading} of that text with offsets of its own type,
 * {@link org.mithaq.text.ReadingOffset}; the two types keep the two countings from being mixed up.
 */
package org.mithaq.text;
