/** The order of rows that a dataset asks for, for more rows than memory holds. */
package org.mithaq.export.sort;
