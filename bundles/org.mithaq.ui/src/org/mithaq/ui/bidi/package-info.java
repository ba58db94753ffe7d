/** Directions of texts and widgets. */
package org.mithaq.ui.bidi;
