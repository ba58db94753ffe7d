/** Colours and strokes that record types are told apart by. */
package org.mithaq.ui.colours;
