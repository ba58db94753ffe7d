/**
 * Finds what the words of a report suggest, one class for each sort of suggestions; {@link SuggestionFinder} runs them all.
 */
package org.mithaq.core.suggest.find;
