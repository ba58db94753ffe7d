/** Which colour which piece of a text has. */
package org.mithaq.codebook.ide.highlight;
