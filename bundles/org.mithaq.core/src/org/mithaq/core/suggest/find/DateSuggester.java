package org.mithaq.core.suggest.find;

import java.util.List;
import org.mithaq.core.suggest.Suggestion;
import org.mithaq.core.suggest.cue.SuggestionText;
import org.mithaq.text.date.DateMention;
import org.mithaq.text.date.DateQualifier;
import org.mithaq.text.date.Edtf;
import org.mithaq.text.date.find.DateFinder;

/** Tells the dates of a report. */
final class DateSuggester implements Suggester {

    private final DateFinder finder = new DateFinder();

    @Override
    public List<Suggestion> suggest(SuggestionText text, List<Suggestion> found) {
        return finder.find(text.folded(), text.zones(), text.written()).stream()
                .map(mention -> suggestion(text, mention)).toList();
    }

    private static Suggestion suggestion(SuggestionText text, DateMention mention) {
        return text.suggestion(Suggestion.DATE, List.of(mention.value().text()), mention.segments(), mention.ruleId(),
                mention.confidence())
                .withText(mention.text())
                .withDate(detail(mention));
    }

    private static Suggestion.DateDetail detail(DateMention mention) {
        return new Suggestion.DateDetail(mention.value().precision().id(), qualifier(mention.qualifier()),
                mention.alternatives().stream().map(Edtf::text).toList());
    }

    /** As coded dates have it, which know less of them. */
    private static String qualifier(DateQualifier qualifier) {
        return switch (qualifier) {
            case START -> DateQualifier.EARLY.id();
            case END -> DateQualifier.LATE.id();
            case SINCE -> DateQualifier.AFTER.id();
            case UNTIL -> DateQualifier.BEFORE.id();
            default -> qualifier.id();
        };
    }
}
