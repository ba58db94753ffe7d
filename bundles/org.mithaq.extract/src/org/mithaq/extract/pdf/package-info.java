/**
 * PDF. A page has no text, only glyphs at places. So it is read as a reader does: glyphs
 * ({@link org.mithaq.extract.pdf.page}) make rows, a row is put into the order in which it is spoken
 * ({@link org.mithaq.extract.pdf.row}), rows make columns and tables ({@link org.mithaq.extract.pdf.layout}), rows make
 * paragraphs, and what the page adds (its number, a title at its head, notes at its foot) is told from what it says
 * ({@link org.mithaq.extract.pdf.paragraph}).
 */
package org.mithaq.extract.pdf;
