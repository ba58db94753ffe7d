package org.mithaq.ui.annotation.search;

import org.mithaq.core.search.query.SearchLevel;


/** What the levels of a match are called. */
final class LevelLabels {

    private LevelLabels() {
    }

    static String of(SearchLevel level) {
        return switch (level) {
            case EXACT -> SearchMessages.Exact;
            case FOLDED -> SearchMessages.Folded;
            case OPTIONAL_BLANKS -> SearchMessages.Optional_blanks;
            case WORDS -> SearchMessages.Words;
            case STEM -> SearchMessages.Stem;
            case SYNONYM -> SearchMessages.Synonym;
            case LETTERS -> SearchMessages.Letters;
        };
    }
}
