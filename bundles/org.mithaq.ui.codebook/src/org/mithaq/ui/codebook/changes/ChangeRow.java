package org.mithaq.ui.codebook.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.mithaq.core.finding.Place;
import org.mithaq.core.migrate.ChangePreview;
import org.mithaq.core.migrate.ChangeReport;
import org.mithaq.core.migrate.Effect;
import org.mithaq.core.migrate.Outcome;
import org.mithaq.core.migrate.ReportLines;
import org.mithaq.ui.codebook.text.CodeLine;

/** A row of the view: a change, and below it the records that it affects. Its texts are in one language. */
public sealed interface ChangeRow {

    /** How many records are listed below a change at most. */
    int MOST = 500;

    /** What kind of change it is, or which record. */
    String kind();

    /** The change, or what of the record is affected. */
    String text();

    /** How many records; empty for a record. */
    String records();

    /** What becomes of values. */
    String values();

    /** Where Enter leads. */
    Optional<Place> place();

    /** A change with the records below it; what needs a decision first. */
    record OfChange(String kind, String text, String records, String values, Optional<Place> place,
            List<ChangeRow> rows) implements ChangeRow {

        public OfChange {
            rows = List.copyOf(rows);
        }
    }

    /** A record that is affected. */
    record OfRecord(String kind, String text, String values, Optional<Place> place) implements ChangeRow {

        @Override
        public String records() {
            return "";
        }
    }

    /** The rows of a preview, in its order. */
    static List<ChangeRow> of(ChangePreview preview, Locale locale) {
        return preview.changes().stream().<ChangeRow>map(change -> of(change, locale)).toList();
    }

    private static ChangeRow of(ChangeReport change, Locale locale) {
        List<ChangeRow> rows = new ArrayList<>();
        effects(change).limit(MOST).forEach(effect -> rows.add(new OfRecord(name(effect.place()),
                effect.place().variable(), effect.what().in(locale), Optional.of(effect.place()))));
        change.concerned().stream().limit(Math.max(0, MOST - rows.size()))
                .forEach(place -> rows.add(new OfRecord(name(place), "", "", Optional.of(place))));
        return new OfChange(change.kind().label().in(locale), CodeLine.shown(change.text()),
                String.valueOf(change.records().size()), ReportLines.outcome(change, locale),
                change.place().<Place>map(place -> place).or(() -> rows.stream().findFirst().flatMap(ChangeRow::place)),
                rows);
    }

    private static Stream<Effect> effects(ChangeReport change) {
        return Stream.of(Outcome.UNDECIDED, Outcome.PUT_ASIDE, Outcome.FOLLOWED, Outcome.UNTOUCHED)
                .flatMap(outcome -> change.effects().stream().filter(effect -> effect.outcome() == outcome));
    }

    private static String name(Place.InRecord place) {
        return place.recordId() + " · " + place.report() + " · " + place.coder();
    }
}
