/** The checks of a project, of all that a coder coded, and of one coding, each as a whole. */
package org.mithaq.core.check.project;
