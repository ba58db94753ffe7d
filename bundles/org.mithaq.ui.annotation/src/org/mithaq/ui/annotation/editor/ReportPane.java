package org.mithaq.ui.annotation.editor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.jface.resource.ColorDescriptor;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.mithaq.core.annotation.AnnotationIndex;
import org.mithaq.core.coding.CodedRecords;
import org.mithaq.core.coding.CodingChange;
import org.mithaq.core.id.ReportId;
import org.mithaq.core.report.ReportText;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.text.RawOffset;
import org.mithaq.text.RawSegments;
import org.mithaq.text.ReadingOffset;
import org.mithaq.text.ReadingRange;
import org.mithaq.ui.annotation.editor.highlights.AnnotationSteps;
import org.mithaq.ui.annotation.editor.highlights.Highlight;
import org.mithaq.ui.annotation.editor.highlights.HighlightColours;
import org.mithaq.ui.annotation.editor.highlights.HighlightPainter;
import org.mithaq.ui.annotation.editor.highlights.HighlightRefresh;
import org.mithaq.ui.annotation.editor.highlights.HighlightSource;
import org.mithaq.ui.annotation.editor.highlights.HighlightStyles;
import org.mithaq.ui.annotation.editor.highlights.SuggestionFrame;
import org.mithaq.ui.annotation.editor.text.EditorSelection;
import org.mithaq.ui.annotation.editor.text.ReportCaret;
import org.mithaq.ui.annotation.editor.text.ReportFont;
import org.mithaq.ui.annotation.editor.text.ReportTextWidget;
import org.mithaq.ui.annotation.editor.text.RowKeys;
import org.mithaq.ui.annotation.editor.text.ShownText;
import org.mithaq.ui.colours.RecordTypeStyles;
import org.mithaq.ui.selection.CodingSelection;
import org.mithaq.ui.selection.CodingSelectionListener;
import org.mithaq.ui.selection.Passage;
import org.mithaq.ui.selection.SelectedCoding;

/**
 * The text of one report with its highlights. Selecting a record elsewhere shows its evidence here; the caret in a
 * highlight selects its record; selected text is the passage that is coded next.
 */
final class ReportPane implements CodingSelectionListener {

    private static final int NOT_PLACED = -1;
    private static final RGB SUGGESTED = new RGB(176, 64, 0);

    /**
     * Where a reader is.
     *
     * @param start the beginning of the selected text, an offset of the text that is shown
     * @param end its end, where the caret is
     */
    record Place(boolean raw, int start, int end, int topPixel) {
    }

    private final StyledText text;
    private final CodingSelection selection;
    private final AnnotationIndex index;
    private final HighlightSource highlights;
    private final HighlightRefresh refresh;
    private final SuggestionFrame frame;
    private final ReportFont font;
    private final ResourceManager resources;
    private List<CodedRecord> shownAsSelected;
    /** Where the caret was put by the program and stands since. */
    private int placed = NOT_PLACED;

    ReportPane(Composite parent, ReportText report, AnnotationIndex index, RecordTypeStyles styles,
            CodingSelection selection, ReportFont font, ResourceManager resources) {
        this.selection = selection;
        this.index = index;
        this.shownAsSelected = selection.current().records();
        this.font = font;
        this.resources = resources;
        this.highlights = new HighlightSource(ShownText.reading(report), index, selection);
        this.text = ReportTextWidget.create(parent, report.metadata().getDirection(),
                HighlightPainter.spaceBelow());
        ReportTextWidget.setFont(text, font, resources);
        HighlightColours colours = new HighlightColours(resources, styles);
        this.refresh = new HighlightRefresh(text, highlights);
        text.addLineStyleListener(new HighlightStyles(highlights, colours, refresh));
        text.addPaintListener(new HighlightPainter(text, highlights, colours));
        this.frame = new SuggestionFrame(text, highlights, resources.create(ColorDescriptor.createFrom(SUGGESTED)));
        text.addPaintListener(frame);
        ReportCaret.install(text);
        RowKeys.install(text);
        text.setText(report.reading().text());
        text.addCaretListener(event -> text.getDisplay().asyncExec(this::caretMoved));
        text.addListener(SWT.Selection, event -> selection.setPassage(passage()));
        text.addListener(SWT.FocusIn, event -> selection.setPassage(passage()));
        selection.addListener(this);
    }

    void dispose() {
        selection.removeListener(this);
        index.close();
    }

    StyledText widget() {
        return text;
    }

    HighlightSource highlights() {
        return highlights;
    }

    private ReportId report() {
        return highlights.text().report().id();
    }

    /** The selected text; nothing when none is, or blanks only. */
    Optional<Passage> passage() {
        Point selected = text.getSelectionRange();
        RawSegments segments = EditorSelection.passage(highlights.text().shown(),
                ReadingRange.of(selected.x, selected.x + selected.y));
        return segments.isEmpty() ? Optional.empty() : Optional.of(new Passage(report(), segments));
    }

    private void caretMoved() {
        if (text.isDisposed() || text.getSelectionCount() > 0 || !text.isFocusControl()
                || text.getCaretOffset() == placed) {
            return;
        }
        placed = NOT_PLACED;
        highlights.at(new ReadingOffset(text.getCaretOffset())).stream().findFirst().ifPresent(this::select);
    }

    private void select(Highlight highlight) {
        SelectedCoding selected = highlight.value()
                .map(value -> SelectedCoding.of(report(), highlight.record(), value))
                .orElseGet(() -> SelectedCoding.of(report(), highlight.record()));
        selection.select(selected, this);
    }

    /** Takes the selection away and leaves the caret behind the text that was selected. */
    void collapseSelection() {
        moveTo(text.getSelectionRange().x + text.getSelectionRange().y);
        selection.setPassage(Optional.empty());
    }

    /** Puts the caret somewhere without selecting what is coded there: that is for the user to do. */
    private void moveTo(int offset) {
        placed = offset;
        text.setSelection(offset);
    }

    @Override
    public void selectionChanged(SelectedCoding selected, Object source) {
        List<CodedRecord> before = shownAsSelected;
        shownAsSelected = selected.records();
        refresh.refresh(Stream.concat(before.stream(), shownAsSelected.stream()).toList());
        if (source != this) {
            selected.record().flatMap(record -> place(selected, record)).ifPresent(this::reveal);
        }
    }

    /** Where the selected value or record stands; the first of its parts that stands somewhere, when it does not. */
    private Optional<ReadingRange> place(SelectedCoding selected, CodedRecord record) {
        return EvidencePlaces.of(selected.value().map(value -> List.of(value.getEvidence()))
                .orElseGet(() -> CodedRecords.withParts(record).map(CodedRecord::getEvidence).toList()), report())
                .flatMap(highlights.text().shown()::hull);
    }

    /** Scrolls to a passage and puts the caret at its start. */
    void reveal(RawSegments segments) {
        highlights.text().shown().hull(segments).ifPresent(this::reveal);
    }

    /** The stored place of the caret. */
    RawOffset caret() {
        return highlights.text().shown().toRaw(new ReadingOffset(text.getCaretOffset()));
    }

    /** Is called when the caret was moved, by whomever. */
    void onMove(Runnable moved) {
        text.addCaretListener(event -> text.getDisplay().asyncExec(() -> {
            if (!text.isDisposed()) {
                moved.run();
            }
        }));
    }

    /** Is called when a place is clicked with the key for following links held down; the caret is there then. */
    void onFollow(Runnable follow) {
        text.addListener(SWT.MouseUp, event -> {
            if (event.button == 1 && (event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1 && text.getSelectionCount() == 0) {
                follow.run();
            }
        });
    }

    /** Frames the words of a suggestion and scrolls to them; takes the frame away when there are none. */
    void showSuggestion(Optional<RawSegments> words) {
        frame.show(words);
        words.ifPresent(this::reveal);
    }

    /** Scrolls to a passage and selects it from its first to its last character. */
    void select(RawSegments segments) {
        highlights.text().shown().hull(segments).ifPresent(range -> {
            reveal(range);
            text.setSelection(range.start().value(), range.end().value());
            selection.setPassage(passage());
        });
    }

    private void reveal(ReadingRange range) {
        moveTo(range.start().value());
        int row = text.getLocationAtOffset(range.start().value()).y;
        int height = text.getClientArea().height;
        if (row < 0 || row > height - height / 4) {
            text.setTopPixel(text.getTopPixel() + row - height / 3);
        }
    }

    /** Goes to the next or previous coded passage and selects what is coded there. */
    void step(boolean forward) {
        AnnotationSteps steps = new AnnotationSteps(highlights.all());
        int caret = text.getCaretOffset();
        (forward ? steps.next(caret) : steps.previous(caret)).ifPresent(highlight -> {
            reveal(ReadingRange.of(highlight.start(), highlight.end()));
            select(highlight);
        });
    }

    boolean isRaw() {
        return highlights.text().raw();
    }

    /** Shows the raw text in place of the reading, or the other way round, and stays at the same place of it. */
    void toggleRaw() {
        ShownText before = highlights.text();
        int caret = text.getCaretOffset();
        int row = text.getLocationAtOffset(caret).y;
        Optional<Passage> selected = passage();
        highlights.show(before.other());
        refresh.clear();
        text.setText(highlights.text().shown().text());
        moveTo(highlights.text().placeOf(new ReadingOffset(caret), before).value());
        selected.flatMap(passage -> highlights.text().shown().hull(passage.segments()))
                .ifPresent(hull -> text.setSelection(hull.start().value(), hull.end().value()));
        text.setTopPixel(text.getTopPixel() + text.getLocationAtOffset(text.getCaretOffset()).y - row);
        selection.setPassage(passage());
    }

    /** Where the reader is. */
    Place place() {
        return new Place(isRaw(), text.getSelectionRange().x, text.getSelectionRange().x + text.getSelectionRange().y,
                text.getTopPixel());
    }

    /** Goes to where a reader was in another pane of the same report. */
    void restore(Place place) {
        if (place.raw() != isRaw()) {
            toggleRaw();
        }
        placed = place.end();
        text.setSelection(place.start(), place.end());
        text.setTopPixel(place.topPixel());
        selection.setPassage(passage());
    }

    /** Makes the text larger, smaller, or by 0 as it was at first. */
    void zoom(int points) {
        font.zoom(points);
        ReportTextWidget.setFont(text, font, resources);
        text.showSelection();
    }

    void codingChanged(CodingChange change) {
        // Later, when everybody was told, the index too.
        text.getDisplay().asyncExec(() -> {
            if (!text.isDisposed()) {
                refresh.refresh(Stream.of(change.added(), change.changed(), change.removed())
                        .flatMap(Set::stream).toList());
            }
        });
    }
}
