/** What is wrong or missing in the project, found in the background. */
package org.mithaq.ui.annotation.problems;
