/** Words of folded text, and their light stems. */
package org.mithaq.core.search.words;
