/** Tables of a project as CSV: the datasets of its codebook, and suggestions. */
package org.mithaq.export;
