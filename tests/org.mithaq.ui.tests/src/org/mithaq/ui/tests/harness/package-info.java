/** The harness of the tests in the workbench: finding widgets, keys, waiting, pictures. Runs on the UI thread. */
package org.mithaq.ui.tests.harness;
