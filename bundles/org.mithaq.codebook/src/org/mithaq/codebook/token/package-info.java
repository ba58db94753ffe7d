/** The words that a text of the language is made of, as its own lexer reads them. */
package org.mithaq.codebook.token;
