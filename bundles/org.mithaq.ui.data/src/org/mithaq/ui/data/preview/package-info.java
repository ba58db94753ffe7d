/** Shows the rows of a table while its definition is edited. Rows are made where they are looked at. */
package org.mithaq.ui.data.preview;
