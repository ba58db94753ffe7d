/** What wizards share. */
package org.mithaq.ui.wizard;
