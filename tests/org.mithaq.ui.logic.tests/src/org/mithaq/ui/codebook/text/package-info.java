/** What the codebook editor knows about a text. */
package org.mithaq.ui.codebook.text;
