/** The rows of tables: which records they come from, one thing each or a group of things, found once and made again. */
package org.mithaq.export.row;
