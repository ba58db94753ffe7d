/** The view that lists the codebook's files. */
package org.mithaq.ui.codebook.files;
