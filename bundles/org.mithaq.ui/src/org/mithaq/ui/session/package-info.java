/** The open project of the window: opening, saving, closing, and who is told about it. */
package org.mithaq.ui.session;
