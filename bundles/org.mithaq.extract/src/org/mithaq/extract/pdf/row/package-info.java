/**
 * Rows: the glyphs of one base line, and their text in the order in which it is spoken.
 */
package org.mithaq.extract.pdf.row;
