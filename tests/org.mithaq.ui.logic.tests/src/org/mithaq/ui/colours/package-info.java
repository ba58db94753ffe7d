/** Tests of the colours of record types. */
package org.mithaq.ui.colours;
