package org.mithaq.core.migrate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.mithaq.core.message.Messages;

/** A report of a migration as lines of text: for the command line, and for whoever wants to keep it. */
public final class ReportLines {

    private ReportLines() {
    }

    /**
     * First what was changed and how many records each change affects, then what is to be decided and what is put aside,
     * as {@code place: severity: message}.
     */
    public static List<String> of(MigrationReport report, Locale locale) {
        List<String> lines = new ArrayList<>();
        report.records().forEach((version, records) -> lines.add(Messages.text(locale, "migrate.records",
                version, report.version(), records)));
        if (report.refusals() > 0) {
            lines.add(Messages.text(locale, "migrate.refusals", report.version(), report.refusals()));
        }
        report.changes().forEach(change -> lines.add(line(change, locale)));
        report.undecided().forEach(effect -> lines.add(effect.finding().line(locale)));
        report.putAside().forEach(effect -> lines.add(effect.finding().line(locale)));
        report.unclear().forEach((version, records) -> lines.add(Messages.text(locale, "migrate.unclear",
                version, report.version(), records)));
        return lines;
    }

    /** A preview in a few words: how many records of which versions it is about, and what needs a decision or is put aside. */
    public static String summary(ChangePreview preview, Locale locale) {
        if (preview.obstacle().isPresent()) {
            return preview.obstacle().get().in(locale);
        }
        List<String> parts = new ArrayList<>();
        if (preview.records().isEmpty() && preview.unclear().isEmpty()) {
            parts.add(Messages.text(locale, "migrate.preview.uncoded"));
        } else if (preview.changes().isEmpty() && preview.unclear().isEmpty()) {
            parts.add(Messages.text(locale, "migrate.preview.same"));
        }
        preview.records().forEach((version, records) -> parts.add(Messages.text(locale, "migrate.records", version,
                preview.version(), records)));
        preview.unclear().forEach((version, records) -> parts.add(Messages.text(locale, "migrate.preview.unclear",
                version, records)));
        outcomes(preview.count(Outcome.UNDECIDED), preview.count(Outcome.PUT_ASIDE), locale).forEach(parts::add);
        return String.join(" · ", parts);
    }

    private static String line(ChangeReport change, Locale locale) {
        String line = Messages.text(locale, "migrate.change", change.step(), change.kind().label(), change.text(),
                change.records().size());
        return joined(Stream.concat(Stream.of(line), values(change, locale)), locale);
    }

    /** What becomes of values by a change, as far as somebody has to care about it; empty when nobody has to. */
    public static String outcome(ChangeReport change, Locale locale) {
        return joined(values(change, locale), locale);
    }

    private static Stream<String> values(ChangeReport change, Locale locale) {
        return change.isUnstated() ? Stream.of(Messages.text(locale, "migrate.change.unstated"))
                : outcomes(change.count(Outcome.UNDECIDED), change.count(Outcome.PUT_ASIDE), locale);
    }

    private static Stream<String> outcomes(long undecided, long aside, Locale locale) {
        return Stream.concat(undecided == 0 ? Stream.empty()
                : Stream.of(Messages.text(locale, "migrate.change.undecided", undecided)),
                aside == 0 ? Stream.empty() : Stream.of(Messages.text(locale, "migrate.change.aside", aside)));
    }

    private static String joined(Stream<String> parts, Locale locale) {
        return parts.reduce((first, second) -> Messages.text(locale, "migrate.change.both", first, second)).orElse("");
    }
}
