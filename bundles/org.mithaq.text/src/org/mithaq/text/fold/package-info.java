/**
 * Folding: one form for all the ways in which the same word is written, with the way back to the raw text.
 *
 * <p>Marks, tatweel, zero width characters and bidi controls are dropped; each character is brought into its
 * compatibility form; forms of alef, ya, kaf and (if asked for) ta marbuta and hamza seats become one; digits become
 * ASCII; letters become lower-case; a run of blanks and line ends becomes one space; a space stands between a digit or
 * Latin letter and an Arabic letter that are glued together. All of it per character and without a locale.
 */
package org.mithaq.text.fold;
