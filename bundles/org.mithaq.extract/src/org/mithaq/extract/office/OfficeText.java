package org.mithaq.extract.office;

import java.util.ArrayList;
import java.util.List;
import org.mithaq.extract.NoteMarkers;
import org.mithaq.extract.TextWriter;
import org.mithaq.extract.TextWriter.Spacing;

/**
 * The text of a document as it grows: paragraphs, headings with Markdown's marks, list items with their labels, rows with
 * tabs between the cells, and behind all of it the notes, each with its marker.
 */
final class OfficeText {

    private final int limit;
    private final TextWriter out;
    private final List<String> notes;
    private final boolean flat;
    private boolean closeBefore;

    OfficeText(int limit) {
        this(limit, new ArrayList<>(), false);
    }

    private OfficeText(int limit, List<String> notes, boolean flat) {
        this.limit = limit;
        this.out = new TextWriter(limit);
        this.notes = notes;
        this.flat = flat;
    }

    /** For what stands inside of a cell or a note: it becomes one line, and its own notes stand with those of this text. */
    OfficeText inside() {
        return new OfficeText(limit, notes, true);
    }

    /** What was written in one line, without notes. */
    String inOneLine() {
        return out.text().strip().replaceAll("\\s+", " ");
    }

    void paragraph(String text) {
        write(text, false);
    }

    /**
     * @param level from 1
     */
    void heading(int level, String label, String text) {
        if (flat) {
            listItem(label, text);
        } else if (!text.isBlank()) {
            write("#".repeat(Math.min(level, 6)) + " " + (label.isEmpty() ? "" : label + " ") + text.replace('\n', ' '), false);
        }
    }

    void listItem(String label, String text) {
        if (!text.isBlank()) {
            write(label.isEmpty() ? text : label + " " + text, true);
        }
    }

    void row(List<String> cells) {
        if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
            write(String.join("\t", cells.stream().map(cell -> cell.strip().replaceAll("\\s+", " ")).toList()), true);
        }
    }

    /** Adds a note that stands at the end. */
    void note(String marker, String text) {
        notes.add(NoteMarkers.superscript(marker) + " " + text.strip());
    }

    String text() {
        for (String note : notes) {
            out.block(note, note.equals(notes.getFirst()) ? Spacing.APART : Spacing.CLOSE);
        }
        notes.clear();
        return out.text();
    }

    private void write(String text, boolean close) {
        if (!text.isBlank()) {
            out.block(text, close && closeBefore ? Spacing.CLOSE : Spacing.APART);
            closeBefore = close;
        }
    }
}
