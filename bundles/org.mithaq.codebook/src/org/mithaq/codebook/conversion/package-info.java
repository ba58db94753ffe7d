/** How words of a codebook file become values. */
package org.mithaq.codebook.conversion;
