package org.mithaq.export.table;

/** What stands in the cells of a column of a written table, missing codes aside. */
public enum ColumnType {
    /** Text as it is. */
    TEXT,
    /** 1 or 0. */
    YES_NO,
    /** A decimal number with a point. */
    NUMBER,
    /** A day as {@code 2013-12-17}. */
    DATE,
    /** One of {@link TableColumn#categories()}. */
    CODE,
    /** The id of a record. */
    RECORD,
    /** The id of a report. */
    REPORT
}
