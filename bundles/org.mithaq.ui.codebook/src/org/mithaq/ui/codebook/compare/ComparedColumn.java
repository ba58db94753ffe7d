package org.mithaq.ui.codebook.compare;

import java.util.List;
import java.util.function.ToIntFunction;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.source.CompositeRuler;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.LineBackgroundEvent;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.mithaq.core.committed.AlignedLine;
import org.mithaq.ui.codebook.editor.ReadOnlyCodebook;
import org.mithaq.ui.codebook.input.CodebookDocument;

/** One of the two texts, with gaps where it has no line for one of the other, under a title. */
final class ComparedColumn {

    private final ToIntFunction<AlignedLine> number;
    private final DifferenceColours colours;
    private final CompositeRuler ruler = new CompositeRuler();
    private final SourceViewer viewer;
    private List<AlignedLine> lines = List.of();

    /**
     * @param number gives the number that a line has in this text; 0 for a gap
     */
    ComparedColumn(Composite parent, String title, ToIntFunction<AlignedLine> number, DifferenceColours colours,
            ResourceManager resources) {
        this.number = number;
        this.colours = colours;
        Composite column = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(column);
        Label label = new Label(column, SWT.NONE);
        label.setText(title.replace("&", "&&"));
        label.setToolTipText(title.replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
        Composite text = new Composite(column, SWT.LEFT_TO_RIGHT);
        text.setLayout(new FillLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(text);
        viewer = new ReadOnlyCodebook(resources).create(text, ruler, this::shownNumber);
        viewer.getTextWidget().addLineBackgroundListener(this::paint);
    }

    private String shownNumber(int line) {
        int shown = line < lines.size() ? number.applyAsInt(lines.get(line)) : 0;
        return shown == 0 ? "" : String.valueOf(shown);
    }

    private void paint(LineBackgroundEvent event) {
        int at = viewer.getTextWidget().getLineAtOffset(event.lineOffset);
        if (at < lines.size()) {
            AlignedLine line = lines.get(at);
            colours.behind(line.kind(), number.applyAsInt(line) == 0).ifPresent(colour -> event.lineBackground = colour);
        }
    }

    /** Shows another text; what is seen of it stays where it was. */
    void show(String text, List<AlignedLine> aligned) {
        int top = viewer.getTopIndex();
        int caret = viewer.getTextWidget().getCaretOffset();
        lines = aligned;
        viewer.setDocument(new CodebookDocument(text));
        viewer.getTextWidget().setCaretOffset(Math.min(caret, text.length()));
        viewer.setTopIndex(Math.max(0, top));
        ruler.update();
    }

    /** Scrolls with another column. */
    void follow(ComparedColumn other) {
        other.viewer.addViewportListener(offset -> {
            if (viewer.getTopIndex() != other.viewer.getTopIndex()) {
                viewer.setTopIndex(other.viewer.getTopIndex());
            }
        });
    }

    /** The line that the caret is in, counted from 0. */
    int line() {
        StyledText widget = viewer.getTextWidget();
        return widget.getLineAtOffset(widget.getCaretOffset());
    }

    /** Selects lines and shows them. */
    void select(int first, int end) {
        try {
            IRegion begin = viewer.getDocument().getLineInformation(first);
            IRegion last = viewer.getDocument().getLineInformation(end - 1);
            viewer.setSelectedRange(begin.getOffset(), 0);
            viewer.revealRange(begin.getOffset(), last.getOffset() + last.getLength() - begin.getOffset());
        } catch (BadLocationException e) {
            throw new IllegalStateException("There are no lines from " + first + " to " + end, e);
        }
    }

    boolean isFocused() {
        return viewer.getTextWidget().isFocusControl();
    }

    void setFocus() {
        viewer.getTextWidget().setFocus();
    }
}
