/** What the language says to its users, in English and Arabic. */
package org.mithaq.codebook.message;
