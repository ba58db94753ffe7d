/** What single characters of Arabic text are, and the lines of a text. */
package org.mithaq.text.arabic;
