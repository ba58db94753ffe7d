/** The widget that a report is read in: its text, where characters stand in it, and caret and keys that are right in both directions. */
package org.mithaq.ui.annotation.editor.text;
