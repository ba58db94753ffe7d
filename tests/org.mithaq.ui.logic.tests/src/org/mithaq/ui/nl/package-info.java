/** The platform's texts in Arabic. */
package org.mithaq.ui.nl;
