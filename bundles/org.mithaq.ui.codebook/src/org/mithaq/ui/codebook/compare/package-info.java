/** A codebook file beside how it was committed last. */
package org.mithaq.ui.codebook.compare;
