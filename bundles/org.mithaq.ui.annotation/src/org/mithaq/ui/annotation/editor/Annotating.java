package org.mithaq.ui.annotation.editor;

import java.util.Locale;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Shell;
import org.mithaq.core.message.RefusedException;
import org.mithaq.core.project.Project;
import org.mithaq.model.codebook.RecordType;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.ui.selection.CodingSelection;
import org.mithaq.ui.selection.Passage;
import org.mithaq.ui.selection.SelectedCoding;

/** Codes the text that is selected in a pane and tells the user what came of it. */
final class Annotating {

    private final AnnotateAction action;
    private final CodingSelection selection;
    private final TypeLabels labels;
    private final RecordTypeBar bar;
    private final ReportPane pane;
    private final StatusLine status;
    private Optional<RecordType> current;

    Annotating(Project project, CodingSelection selection, TypeLabels labels, RecordTypeBar bar, ReportPane pane,
            StatusLine status) {
        this.action = new AnnotateAction(project.codebook(), project.editor());
        this.selection = selection;
        this.labels = labels;
        this.bar = bar;
        this.pane = pane;
        this.status = status;
        this.current = labels.types().stream().findFirst();
        current.ifPresent(bar::setCurrent);
    }

    /** Makes a type the current one and, when text is selected, a record of it. */
    void choose(RecordType type) {
        if (pane.passage().isPresent()) {
            annotate(type);
        } else {
            makeCurrent(type);
        }
    }

    private void makeCurrent(RecordType type) {
        current = Optional.of(type);
        bar.setCurrent(type);
    }

    void annotate() {
        current.ifPresent(this::annotate);
    }

    /**
     * @param number the place of the type in the codebook, counted from 1; there need not be such a type
     */
    void annotate(int number) {
        labels.types().stream().skip(Math.max(0, number - 1)).findFirst().ifPresent(this::annotate);
    }

    void annotate(RecordType type) {
        makeCurrent(type);
        withPassage(passage -> {
            Optional<CodedRecord> made = action.make(type, passage, selection.current());
            made.ifPresentOrElse(record -> show(record, passage),
                    () -> status.warn(NLS.bind(EditorMessages.Needs_owner, labels.label(type))));
        });
    }

    private void show(CodedRecord record, Passage passage) {
        pane.collapseSelection();
        selection.select(SelectedCoding.of(passage.report(), record), pane);
        status.tell(NLS.bind(EditorMessages.Made, labels.label(record.getType()) + " " + record.getId()));
    }

    /** Asks for the type at a place on the screen. */
    void ask(Shell shell, Point place) {
        withPassage(passage -> new TypeChooser(shell, labels,
                type -> action.canMake(type, selection.current()), place,
                pane.widget().getOrientation() == SWT.RIGHT_TO_LEFT, this::annotate).open());
    }

    void addEvidence() {
        withPassage(passage -> {
            if (action.addEvidence(passage, selection.current())) {
                pane.collapseSelection();
                status.tell(NLS.bind(EditorMessages.Evidence_added, selection.current().record()
                        .map(CodedRecord::getId).orElse("")));
            } else {
                status.warn(EditorMessages.Select_record);
            }
        });
    }

    /** What is done with a passage; refusals of the core are told. */
    @FunctionalInterface
    private interface Coding {
        void code(Passage passage);
    }

    private void withPassage(Coding coding) {
        Optional<Passage> passage = pane.passage();
        if (passage.isEmpty()) {
            status.warn(EditorMessages.Select_text);
            return;
        }
        try {
            coding.code(passage.orElseThrow());
        } catch (RefusedException e) {
            status.warn(e.userMessage().in(Locale.getDefault()));
        }
    }
}
