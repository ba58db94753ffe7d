/** The outline of a codebook file. */
package org.mithaq.ui.codebook.outline;
