/** The selected record as text, beside its form. */
package org.mithaq.ui.annotation.dossier;
