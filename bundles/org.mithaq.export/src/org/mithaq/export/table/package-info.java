/** What a table is: its columns, what may stand in their cells, how it leads to other tables, where its cells go. */
package org.mithaq.export.table;
