/** Edits of the language's services, carried out in texts that are open. */
package org.mithaq.ui.codebook.edits;
