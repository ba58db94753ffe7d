/** What editors are opened on. */
package org.mithaq.ui.input;
