/**
 * The report editor: shows the reading of a report with what is coded in it, and makes records and evidence from the
 * selected text. What can be decided without a widget is in classes that know none.
 */
package org.mithaq.ui.annotation.editor;
