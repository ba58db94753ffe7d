/** How a folder of codebook files is read. */
package org.mithaq.codebook.load;
