/**
 * Markdown: what is left out of readings because it is written for Markdown and not for readers, and what it marks.
 */
package org.mithaq.text.repair.markdown;
