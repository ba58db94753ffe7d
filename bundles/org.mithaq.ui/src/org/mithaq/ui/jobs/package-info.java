/** Long work in the background of the workbench. */
package org.mithaq.ui.jobs;
