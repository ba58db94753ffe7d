/** What is selected in the window, and the passages that are dragged about in it. */
package org.mithaq.ui.selection;
