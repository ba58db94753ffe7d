/** What the window shows while no project is open. */
package org.mithaq.app.welcome;
