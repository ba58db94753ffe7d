/** The language's services for the open project, asked in the background. */
package org.mithaq.ui.codebook.language;
