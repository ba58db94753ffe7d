/** Handlers of the commands that open wizards. */
package org.mithaq.ui.annotation.wizard.handlers;
