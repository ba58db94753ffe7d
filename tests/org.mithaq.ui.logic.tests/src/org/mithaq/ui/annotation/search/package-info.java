/** Tests of what the search view computes; no window is needed. */
package org.mithaq.ui.annotation.search;
