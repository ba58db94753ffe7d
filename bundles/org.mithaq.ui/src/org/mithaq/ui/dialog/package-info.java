/** What dialogs have in common. */
package org.mithaq.ui.dialog;
