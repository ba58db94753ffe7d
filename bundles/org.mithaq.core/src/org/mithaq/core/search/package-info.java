/**
 * Search over the reports of a project.
 *
 * <p>A report is indexed by {@link org.mithaq.core.search.Passage passages}: some lines of its reading, and the raw
 * printed lines wherever the reading differs from them. The index only says which passages may hold what is looked for;
 * whether they do, where, and how closely, is found in the folded text of the passage by the matchers of
 * {@link org.mithaq.text.match}, so that folding is one thing in the whole program. {@link
 * org.mithaq.core.search.ProjectSearch} is the way in.
 */
package org.mithaq.core.search;
