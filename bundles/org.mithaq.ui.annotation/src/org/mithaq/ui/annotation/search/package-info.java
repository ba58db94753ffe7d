/** The view that finds passages in all reports: a field, a concordance, and the raw lines of a place. */
package org.mithaq.ui.annotation.search;
