/**
 * Lines of all pages made one text: what pages add to it, and paragraphs that go on over lines and pages.
 */
package org.mithaq.extract.pdf.paragraph;
