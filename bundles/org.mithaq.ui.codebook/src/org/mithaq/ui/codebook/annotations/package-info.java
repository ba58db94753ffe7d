/** Problems as annotations of a text: how they look and where they stand. */
package org.mithaq.ui.codebook.annotations;
