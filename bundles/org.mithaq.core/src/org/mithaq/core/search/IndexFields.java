package org.mithaq.core.search;

import java.util.Arrays;
import org.mithaq.text.zone.ZoneKind;

/** The fields of the index. */
final class IndexFields {

    /** Id of the report; with doc values. */
    static final String REPORT = "report";
    /** On the one document of each report that is no passage, its head; with doc values. */
    static final String HEAD = "head";
    /** On a head: what state the report was indexed in. */
    static final String STATE = "state";
    /** Words of a passage, folded. */
    static final String WORD = "word";
    /** {@link Grams} of a passage. */
    static final String GRAM = "gram";
    /** {@link Stems} of the words of a passage. */
    static final String STEM = "stem";
    /** Number of the passage in its report. */
    static final String NUMBER = "number";
    /** The passage's text. */
    static final String TEXT = "text";
    /** Everything else about the passage. */
    static final String PLACE = "place";

    /** Raise it when the fields or what is in them change. */
    private static final int VERSION = 1;

    private IndexFields() {
    }

    /** What an index must have been made with to be of use. */
    static String format() {
        return VERSION + " " + Arrays.toString(ZoneKind.values());
    }
}
