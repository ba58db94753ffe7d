/** The view of what is wrong or missing in the project. */
package org.mithaq.ui.annotation.problems;
