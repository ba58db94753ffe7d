package org.mithaq.ui.annotation.editor.highlights;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.LineStyleEvent;
import org.eclipse.swt.custom.LineStyleListener;
import org.eclipse.swt.custom.StyleRange;
import org.mithaq.text.ReadingRange;

/** Gives the lines that are about to be shown their looks, and the backgrounds of what is coded. */
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
        List<HighlightLayout.Fill> fills = HighlightLayout.of(highlights.in(line)).fills().stream()
                .filter(fill -> fill.range().intersects(line)).toList();
        List<TextLooks.Part> looks = highlights.looks(line);
        fills.forEach(fill -> refresh.styled(fill.highlight().record(), fill.range()));
        List<StyleRange> styles = new ArrayList<>();
        Integer from = null;
        for (Integer to : borders(line, fills, looks)) {
            if (from != null) {
                style(ReadingRange.of(from, to), fills, looks).ifPresent(styles::add);
            }
            from = to;
        }
        event.styles = styles.toArray(StyleRange[]::new);
    }

    /** Where something begins or ends within a line. */
    private static TreeSet<Integer> borders(ReadingRange line, List<HighlightLayout.Fill> fills,
            List<TextLooks.Part> looks) {
        TreeSet<Integer> borders = new TreeSet<>();
        for (HighlightLayout.Fill fill : fills) {
            borders.add(Math.max(line.start().value(), fill.range().start().value()));
            borders.add(Math.min(line.end().value(), fill.range().end().value()));
        }
        for (TextLooks.Part part : looks) {
            borders.add(part.range().start().value());
            borders.add(part.range().end().value());
        }
        return borders;
    }

    private Optional<StyleRange> style(ReadingRange range, List<HighlightLayout.Fill> fills, List<TextLooks.Part> looks) {
        Optional<HighlightLayout.Fill> fill = fills.stream().filter(some -> some.range().contains(range)).findFirst();
        Optional<TextLooks.Part> look = looks.stream().filter(some -> some.range().contains(range)).findFirst();
        if (fill.isEmpty() && look.isEmpty()) {
            return Optional.empty();
        }
        StyleRange style = new StyleRange(range.start().value(), range.length(), null, null);
        fill.ifPresent(some -> style.background = colours.background(some.highlight()));
        look.ifPresent(some -> {
            style.fontStyle = some.look() == TextLooks.Look.STRONG ? SWT.BOLD : SWT.NORMAL;
            style.foreground = colours.foreground(some.look()).orElse(null);
        });
        return Optional.of(style);
    }
}
