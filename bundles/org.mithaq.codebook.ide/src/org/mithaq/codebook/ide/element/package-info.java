/** What editors need to know of the elements of a codebook. */
package org.mithaq.codebook.ide.element;
