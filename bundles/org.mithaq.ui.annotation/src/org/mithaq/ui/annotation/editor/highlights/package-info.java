/** What is coded, painted into the text of a report: which passages, in which colours, on which lines. */
package org.mithaq.ui.annotation.editor.highlights;
