/** CSV as bytes: how cells are quoted, encoded and put together to rows. */
package org.mithaq.export.csv;
