/**
 * Quantities in Arabic reports: numbers in digits and in words with their bounds and what they count.
 *
 * <p>A number is only told as a quantity when a word that such reports count, or a word about a number, stands beside
 * it; everything else may be a date, a list's number or the number of a resolution.
 */
package org.mithaq.text.number;
