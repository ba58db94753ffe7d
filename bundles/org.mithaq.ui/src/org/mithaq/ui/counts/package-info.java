/** Texts with numbers in them. */
package org.mithaq.ui.counts;
