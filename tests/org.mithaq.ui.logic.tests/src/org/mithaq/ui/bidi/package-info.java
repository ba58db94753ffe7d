/** Tests of directions. */
package org.mithaq.ui.bidi;
