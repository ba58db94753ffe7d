/** Where the elements of a codebook are used in coded data; told by whoever knows the codings. */
package org.mithaq.codebook.usage;
