/** The list of reports with the state of the work on each. */
package org.mithaq.ui.annotation.reports;
