/** The commands of the list of suggestions. */
package org.mithaq.ui.annotation.suggestions.handlers;
