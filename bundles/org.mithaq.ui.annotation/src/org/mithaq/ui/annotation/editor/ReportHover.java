package org.mithaq.ui.annotation.editor;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jface.window.DefaultToolTip;
import org.eclipse.jface.window.ToolTip;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.mithaq.text.RawSegments;
import org.mithaq.text.ReadingRange;
import org.mithaq.text.reading.Reading;
import org.mithaq.text.zone.note.Notes;
import org.mithaq.ui.annotation.editor.highlights.Highlight;
import org.mithaq.ui.annotation.editor.highlights.HighlightSource;
import org.mithaq.ui.annotation.editor.text.TextGeometry;
import org.mithaq.ui.bidi.Direction;

/** Says what is coded below the mouse pointer, and shows the note of a marker. */
final class ReportHover extends DefaultToolTip {

    private static final int DELAY = 350;
    /** UTF-16 units of a note that are shown. */
    private static final int LONGEST_NOTE = 400;

    private final StyledText text;
    private final HighlightSource highlights;
    private final TypeLabels labels;
    private final Notes notes;
    private final TextGeometry geometry;

    ReportHover(StyledText text, HighlightSource highlights, TypeLabels labels, Notes notes) {
        super(text, ToolTip.RECREATE, false);
        this.text = text;
        this.highlights = highlights;
        this.labels = labels;
        this.notes = notes;
        this.geometry = new TextGeometry(text);
        setPopupDelay(DELAY);
        setHideOnMouseDown(true);
    }

    @Override
    protected boolean shouldCreateToolTip(Event event) {
        return !getText(event).isEmpty();
    }

    @Override
    protected String getText(Event event) {
        Point point = new Point(event.x, event.y);
        int line = text.getLineIndex(event.y);
        int start = text.getOffsetAtLine(line);
        ReadingRange inLine = ReadingRange.of(start, start + text.getLine(line).length());
        String coded = describe(highlights.in(inLine).stream().filter(highlight -> highlight.ranges().stream()
                .anyMatch(range -> geometry.isOn(range, point))).toList());
        return Stream.concat(notes(inLine, point), Stream.of(coded)).filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /** The texts of the notes whose markers are below the pointer. */
    private Stream<String> notes(ReadingRange line, Point point) {
        Reading shown = highlights.text().shown();
        return shown.toRaw(line).ranges().stream().flatMap(range -> notes.markedIn(range).stream())
                .filter(link -> shown.toReading(RawSegments.of(link.marker().orElseThrow())).stream()
                        .anyMatch(range -> geometry.isOn(range, point)))
                .map(link -> link.note().map(note -> noteText(note.text())).orElse(EditorMessages.Note_without_text));
    }

    private String noteText(RawSegments note) {
        String text = highlights.text().shown().text(note).replaceAll("\\s+", " ").strip();
        String shown = text.length() <= LONGEST_NOTE ? text : text.substring(0, LONGEST_NOTE) + "…";
        return shown.replaceAll("(.{60,80}) ", "$1\n");
    }

    private String describe(List<Highlight> found) {
        return found.stream().map(this::describe).distinct().collect(Collectors.joining("\n"));
    }

    private String describe(Highlight highlight) {
        String record = highlight.record().getId() + "  " + Direction.isolated(labels.label(highlight.record().getType()));
        return highlight.value()
                .map(value -> NLS.bind(EditorMessages.Hover_value, record, labels.variable(highlight.record(), value)))
                .orElse(record);
    }
}
