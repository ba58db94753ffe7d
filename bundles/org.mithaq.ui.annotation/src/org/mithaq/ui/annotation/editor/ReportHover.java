package org.mithaq.ui.annotation.editor;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.jface.window.DefaultToolTip;
import org.eclipse.jface.window.ToolTip;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.mithaq.text.ReadingRange;
import org.mithaq.ui.annotation.editor.highlights.Highlight;
import org.mithaq.ui.annotation.editor.highlights.HighlightSource;
import org.mithaq.ui.annotation.editor.text.TextGeometry;
import org.mithaq.ui.bidi.Direction;

/** Says what is coded below the mouse pointer. */
final class ReportHover extends DefaultToolTip {

    private static final int DELAY = 350;

    private final StyledText text;
    private final HighlightSource highlights;
    private final TypeLabels labels;
    private final TextGeometry geometry;

    ReportHover(StyledText text, HighlightSource highlights, TypeLabels labels) {
        super(text, ToolTip.RECREATE, false);
        this.text = text;
        this.highlights = highlights;
        this.labels = labels;
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
        return describe(highlights.in(inLine).stream().filter(highlight -> highlight.ranges().stream()
                .anyMatch(range -> geometry.isOn(range, point))).toList());
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
