package org.mithaq.export.table;

/** How the cells of a table show categories, points of scales, entries and units. */
public sealed interface ValueForm {

    /** By their ids, or by their export codes where the codebook gives one. */
    record Ids() implements ValueForm {
    }

    /**
     * By their labels.
     *
     * @param language ISO 639 code, such as {@code ar}; where a label is missing in it, the first one stands in
     */
    record Labels(String language) implements ValueForm {
    }
}
