/** The form of the selected record, built from the codebook: fields in its order, with its labels and definitions. */
package org.mithaq.ui.annotation.form;
