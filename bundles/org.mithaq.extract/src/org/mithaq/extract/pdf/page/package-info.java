/**
 * What is drawn on a page: glyphs with the letters that they stand for, and lines, each with its place.
 */
package org.mithaq.extract.pdf.page;
