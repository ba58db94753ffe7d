/** Tables and trees of texts. */
package org.mithaq.ui.columns;
