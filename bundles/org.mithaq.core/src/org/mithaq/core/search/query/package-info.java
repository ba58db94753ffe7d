/** What is looked for and what is found: queries, their words and synonyms, levels of match, hits. */
package org.mithaq.core.search.query;
