/** What there is to say about names and words. */
package org.mithaq.codebook.ide.documentation;
