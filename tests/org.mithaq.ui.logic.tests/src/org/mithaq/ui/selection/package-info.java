/** Tests of the selection. */
package org.mithaq.ui.selection;
