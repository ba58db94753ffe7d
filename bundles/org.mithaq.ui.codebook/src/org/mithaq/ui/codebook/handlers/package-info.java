/** The commands of the editor. */
package org.mithaq.ui.codebook.handlers;
