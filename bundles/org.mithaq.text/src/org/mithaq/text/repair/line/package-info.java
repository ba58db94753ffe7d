/**
 * Lines as they are stored: printed lines and their strips, the words, numbers and signs in them, and what these tell
 * of damage.
 */
package org.mithaq.text.repair.line;
