/** Where coded data uses what a codebook declares. */
package org.mithaq.ui.codebook.usage;
