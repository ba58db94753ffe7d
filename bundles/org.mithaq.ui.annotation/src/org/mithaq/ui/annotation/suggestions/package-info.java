/** The view in which a coder goes through what the words of a report suggest. */
package org.mithaq.ui.annotation.suggestions;
