package org.mithaq.core.search.index;

import java.util.Arrays;
import org.mithaq.text.zone.ZoneKind;

/** The fields of the index. */
public final class IndexFields {

    /** Id of the report. */
    static final String REPORT = "report";
    /** On the one document of each report that is no passage, its head; with doc values. */
    static final String HEAD = "head";
    /** On a head: what state the report was indexed in. */
    static final String STATE = "state";
    /** {@link PassageTerms} of a passage. */
    public static final String TERM = "term";
    /** The passage itself, as {@link PassageCodec} writes it. */
    static final String PASSAGE = "passage";

    /** Raise it when the fields or what is in them change. */
    private static final int VERSION = 2;

    private IndexFields() {
    }

    /** What an index must have been made with to be of use. */
    static String format() {
        return VERSION + " " + Arrays.toString(ZoneKind.values());
    }
}
