/** The columns of tables: which ones the columns of a dataset become, and what stands in their cells. */
package org.mithaq.export.column;
