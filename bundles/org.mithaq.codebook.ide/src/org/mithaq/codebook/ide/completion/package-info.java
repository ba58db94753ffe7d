/** What may stand at a place. */
package org.mithaq.codebook.ide.completion;
