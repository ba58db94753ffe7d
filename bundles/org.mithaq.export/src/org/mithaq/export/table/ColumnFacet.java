package org.mithaq.export.table;

/** Which side of a column of a dataset a column of the written table shows. */
public enum ColumnFacet {
    /** The value itself. */
    VALUE(""),
    /** 1 where the value is a certain code or lies below it, else 0. */
    DUMMY(""),
    /** The first day of a date. */
    START("_start"),
    /** The last day of a date. */
    END("_end"),
    /** How exact a date is. */
    PRECISION("_precision"),
    /** Early, mid, late, before or after. */
    QUALIFIER("_qualifier"),
    /** The words of the report. */
    TEXT("_text"),
    /** The lower bound of a quantity. */
    MIN("_min"),
    /** The upper bound of a quantity. */
    MAX("_max"),
    /** Whether a quantity is approximate. */
    APPROXIMATE("_approximate"),
    /** The unit of a quantity. */
    UNIT("_unit"),
    /** Whether the value is stated, inferred or inherited. */
    BASIS("_basis"),
    /** Whether the value is coded, missing and why, or not coded yet. */
    STATUS("_status"),
    /** How many elements were spread over numbered columns, of which there may be fewer. */
    COUNT("_n");

    private final String suffix;

    ColumnFacet(String suffix) {
        this.suffix = suffix;
    }

    /** What the facet appends to the name of the dataset's column; empty where it appends nothing. */
    public String suffix() {
        return suffix;
    }
}
