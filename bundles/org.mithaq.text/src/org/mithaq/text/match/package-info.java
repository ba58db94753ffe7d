/** Finding phrases and patterns in folded text; what is found is told in raw segments. */
package org.mithaq.text.match;
