/** What the program says to its users, in English and Arabic, apart from any widget. */
package org.mithaq.core.message;
