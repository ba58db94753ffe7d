/**
 * PDF. A page has no text, only glyphs at places. So it is read as a reader does: glyphs make rows, rows make columns and
 * tables, a row is put into the order in which it is spoken, rows make paragraphs, and what the page adds (its number, a
 * title at its head, notes at its foot) is told from what it says.
 */
package org.mithaq.extract.pdf;
