/**
 * The parts that a report's text is made of: body, headings, lists, notes and what the page adds.
 *
 * <p>Extraction keeps no structure, so {@link org.mithaq.text.zone.find.ZoneFinder} finds zones by how lines look. Each
 * kind has a finder of its own, which stands in the package of its subject and says in its documentation what it goes by;
 * what no finder claims is body.
 */
package org.mithaq.text.zone;
