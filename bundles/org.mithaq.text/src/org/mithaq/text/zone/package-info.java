/**
 * The parts that a report's text is made of: body, headings, lists, notes and what the page adds.
 *
 * <p>Extraction keeps no structure, so zones are found by how lines look. Each kind has a finder of its own that says
 * in its documentation what it goes by; what no finder claims is body.
 */
package org.mithaq.text.zone;
