package org.mithaq.core.migrate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
        report.changes().forEach(change -> lines.add(line(change, locale)));
        report.undecided().forEach(effect -> lines.add(effect.finding().line(locale)));
        report.putAside().forEach(effect -> lines.add(effect.finding().line(locale)));
        report.unclear().forEach((version, records) -> lines.add(Messages.text(locale, "migrate.unclear",
                version, report.version(), records)));
        return lines;
    }

    private static String line(ChangeReport change, Locale locale) {
        String line = Messages.text(locale, "migrate.change", change.step(), change.kind().label(), change.text(),
                change.records().size());
        long undecided = change.count(Outcome.UNDECIDED);
        long aside = change.count(Outcome.PUT_ASIDE);
        return line + (undecided == 0 ? "" : Messages.text(locale, "migrate.change.undecided", undecided))
                + (aside == 0 ? "" : Messages.text(locale, "migrate.change.aside", aside));
    }
}
