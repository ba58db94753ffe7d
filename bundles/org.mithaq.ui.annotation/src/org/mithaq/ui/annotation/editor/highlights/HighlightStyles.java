package org.mithaq.ui.annotation.editor.highlights;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.custom.LineStyleEvent;
import org.eclipse.swt.custom.LineStyleListener;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Color;
import org.mithaq.text.ReadingRange;

/** Gives the lines that are about to be shown their backgrounds. */
public final class HighlightStyles implements LineStyleListener {

    private final HighlightSource highlights;
    private final HighlightColours colours;
    private final HighlightRefresh refresh;

    public HighlightStyles(HighlightSource highlights, HighlightColours colours, HighlightRefresh refresh) {
        this.highlights = highlights;
        this.colours = colours;
        this.refresh = refresh;
    }

    @Override
    public void lineGetStyle(LineStyleEvent event) {
        ReadingRange line = ReadingRange.of(event.lineOffset, event.lineOffset + event.lineText.length());
        List<StyleRange> styles = new ArrayList<>();
        for (HighlightLayout.Fill fill : HighlightLayout.of(highlights.in(line)).fills()) {
            int start = Math.max(line.start().value(), fill.range().start().value());
            int end = Math.min(line.end().value(), fill.range().end().value());
            if (start < end) {
                Color background = colours.background(fill.highlight());
                styles.add(new StyleRange(start, end - start, null, background));
                refresh.styled(fill.highlight().record(), fill.range());
            }
        }
        event.styles = styles.toArray(StyleRange[]::new);
    }
}
