package org.mithaq.core.corpus;

import java.util.List;
import java.util.Optional;
import org.mithaq.core.id.ReportId;

/**
 * What is known about a report before it is imported. Empty texts are unknown.
 *
 * @param id the id it is to have; empty to make one from the name of the file
 * @param title empty to take the first line of the text
 * @param date when it was published, in EDTF
 * @param language an ISO 639 code; empty to tell it from the letters of the text
 * @param source where it comes from, such as an address
 */
public record ReportMetadata(Optional<ReportId> id, String title, String publisher, List<String> authors, String date,
        String language, String source) {

    /** Nothing is known. */
    public static final ReportMetadata UNKNOWN =
            new ReportMetadata(Optional.empty(), "", "", List.of(), "", "", "");

    public ReportMetadata {
        authors = List.copyOf(authors);
    }

    /** The same, with what the other one says where this one says nothing. */
    public ReportMetadata orElse(ReportMetadata other) {
        return new ReportMetadata(id.or(other::id), known(title, other.title), known(publisher, other.publisher),
                authors.isEmpty() ? other.authors : authors, known(date, other.date), known(language, other.language),
                known(source, other.source));
    }

    private static String known(String text, String other) {
        return text.isEmpty() ? other : text;
    }

    /** The same with another id. */
    public ReportMetadata withId(ReportId other) {
        return new ReportMetadata(Optional.of(other), title, publisher, authors, date, language, source);
    }

    /** The same with another title. */
    public ReportMetadata withTitle(String other) {
        return new ReportMetadata(id, other, publisher, authors, date, language, source);
    }
}
