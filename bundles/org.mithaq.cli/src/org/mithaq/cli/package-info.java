/** The headless application: every verb of the command line. */
package org.mithaq.cli;
