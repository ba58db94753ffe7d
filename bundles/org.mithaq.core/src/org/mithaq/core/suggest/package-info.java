/**
 * What the words of a report suggest: dates, entries of the registries, clauses and other records. Suggestions carry the
 * rule that found them and are coded only when they are accepted.
 */
package org.mithaq.core.suggest;
