/**
 * Search over the reports of a project. {@link org.mithaq.core.search.ProjectSearch} is the way in; what it is asked and
 * what it answers is in {@link org.mithaq.core.search.query}.
 *
 * <p>A report is cut into {@link org.mithaq.core.search.passage passages}, whose terms the {@link
 * org.mithaq.core.search.index index} keeps. A query is turned into {@link org.mithaq.core.search.candidates questions to
 * the index}, which only says which passages may hold what is looked for; whether they do, where, and how closely, is
 * {@link org.mithaq.core.search.match found in their text}, so that folding is one thing in the whole program.
 */
package org.mithaq.core.search;
