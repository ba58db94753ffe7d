/** Wizards: new project, import of reports, export of tables. They call the very classes that the command line calls. */
package org.mithaq.ui.annotation.wizard;
