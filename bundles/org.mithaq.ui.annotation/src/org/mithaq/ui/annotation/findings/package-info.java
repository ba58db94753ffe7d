/** What is wrong or missing in the project, found in the background for every view that shows it. */
package org.mithaq.ui.annotation.findings;
