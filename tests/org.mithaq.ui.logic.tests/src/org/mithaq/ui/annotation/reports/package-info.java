/** Tests of the list of reports. */
package org.mithaq.ui.annotation.reports;
