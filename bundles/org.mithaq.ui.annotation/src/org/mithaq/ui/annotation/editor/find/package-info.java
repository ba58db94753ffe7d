/** Finding words in a report, in any spelling of their letters. */
package org.mithaq.ui.annotation.editor.find;
