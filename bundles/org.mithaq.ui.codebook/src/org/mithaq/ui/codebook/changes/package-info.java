/** What the edited codebook does to what is coded. */
package org.mithaq.ui.codebook.changes;
