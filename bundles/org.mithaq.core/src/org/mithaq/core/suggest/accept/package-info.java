/** Makes records and values of suggestions that are accepted: what they become is worked out first, then coded. */
package org.mithaq.core.suggest.accept;
