/** Tests of what the view of changes shows. */
package org.mithaq.ui.codebook.changes;
