/**
 * How rows stand on a page: columns, tables and notes, and so the order in which lines are read.
 */
package org.mithaq.extract.pdf.layout;
