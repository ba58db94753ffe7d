/** What the editor knows about a text of the language without any widget. Offsets are UTF-16 units of the text. */
package org.mithaq.ui.codebook.text;
