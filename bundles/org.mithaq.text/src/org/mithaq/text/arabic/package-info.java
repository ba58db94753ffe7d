/** What single characters of Arabic text are. */
package org.mithaq.text.arabic;
