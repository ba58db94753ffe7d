/**
 * A report by its lines, and what a finder of zones does with them.
 */
package org.mithaq.text.zone.line;
