/** Tests of the rows of tables. */
package org.mithaq.export.row;
