package org.mithaq.cli;

import java.util.List;
import java.util.stream.Stream;
import org.mithaq.core.report.ReportStructure;
import org.mithaq.core.report.ReportText;
import org.mithaq.text.RawSegments;
import org.mithaq.text.zone.note.Note;
import org.mithaq.text.zone.note.NoteLink;
import org.mithaq.text.zone.quote.PullQuote;
import org.mithaq.text.zone.section.Section;

/** What a report is made of, a line for each part, its columns parted by tabs. Places are in UTF-16 units of the raw text. */
final class StructureLines {

    private static final String NONE = "-";

    private final ReportText report;

    StructureLines(ReportText report) {
        this.report = report;
    }

    /** Kind, place, text as it is stored. */
    List<String> zones() {
        return report.zones().list().stream().map(zone -> line(zone.kind().id(), zone.range().toString(),
                report.raw().text(zone.range()))).toList();
    }

    /**
     * Section, level, number, place, title; then note, label, marker, segments, text; then pull_quote, place, what it repeats,
     * text.
     */
    List<String> parts() {
        ReportStructure structure = ReportStructure.of(report);
        return Stream.of(structure.sections().all().stream().map(StructureLines::section),
                structure.notes().links().stream().map(this::note), structure.pullQuotes().list().stream().map(this::quote))
                .flatMap(lines -> lines).toList();
    }

    private static String section(Section section) {
        return line("section", Integer.toString(section.level()), section.number().isEmpty() ? NONE : section.number(),
                section.range().toString(), section.title());
    }

    private String note(NoteLink link) {
        String label = link.note().map(Note::label).filter(found -> !found.isEmpty())
                .or(() -> link.marker().map(report.raw()::text)).orElse(NONE);
        return line("note", label, link.marker().map(Object::toString).orElse(NONE),
                link.note().map(note -> note.text().toString()).orElse(NONE),
                link.note().map(Note::text).map(this::read).orElse(NONE));
    }

    private String quote(PullQuote quote) {
        return line("pull_quote", quote.quote().toString(), quote.source().toString(), read(RawSegments.of(quote.quote())));
    }

    private String read(RawSegments segments) {
        return report.reading().text(segments);
    }

    private static String line(String... columns) {
        return String.join("\t", Stream.of(columns).map(column -> column.replace("\t", " ").replace("\n", "\\n")).toList());
    }
}
