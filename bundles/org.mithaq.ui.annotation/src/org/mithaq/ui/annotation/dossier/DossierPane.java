package org.mithaq.ui.annotation.dossier;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.custom.VerifyKeyListener;
import org.eclipse.swt.events.VerifyEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.mithaq.core.dossier.RecordText;
import org.mithaq.core.dossier.assist.DossierAssist;
import org.mithaq.core.dossier.syntax.DossierProblem;
import org.mithaq.core.dossier.syntax.LineIndex;
import org.mithaq.model.coding.CodedRecord;

/** The text of a record with its mistakes marked, and a line below that tells what becomes of it. */
final class DossierPane {

    /** How long nobody types before the text is looked at, and before it becomes the record; milliseconds. */
    private static final int LOOK = 250;
    private static final int APPLY = 900;

    private final Consumer<String> typed;
    private final StyledText text;
    private final Label state;
    private final DossierStyles styles;
    private final Runnable look = this::look;
    private final Runnable apply;
    private Optional<DossierAssist> assist = Optional.empty();
    private List<DossierProblem> problems = List.of();
    private boolean showing;
    private boolean pending;

    /**
     * @param typed is given the text a moment after it changed
     * @param settled is called when nobody has typed for a while
     * @param confirmed is called at Ctrl+Enter
     */
    DossierPane(Composite parent, Consumer<String> typed, Runnable settled, Runnable confirmed) {
        this.typed = typed;
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(area);
        text = new StyledText(area, SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL | SWT.LEFT_TO_RIGHT);
        text.setFont(JFaceResources.getTextFont());
        text.setMargins(6, 6, 6, 6);
        text.setTabs(4);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(text);
        state = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).indent(6, 0).hint(200, SWT.DEFAULT).applyTo(state);
        styles = new DossierStyles(text);
        apply = () -> {
            if (!text.isDisposed()) {
                settled.run();
            }
        };
        DossierProposals.install(text, () -> assist);
        text.addModifyListener(event -> modified());
        text.addVerifyKeyListener((VerifyKeyListener) event -> key(event, confirmed));
        text.addListener(SWT.FocusOut, event -> apply.run());
        text.addListener(SWT.MouseHover, event -> text.setToolTipText(hover(new Point(event.x, event.y))));
    }

    private static void key(VerifyEvent event, Runnable confirmed) {
        boolean enter = event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
        if (enter && (event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1) {
            event.doit = false;
            confirmed.run();
        } else if (event.character == ' ' && (event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1) {
            event.doit = false;
        }
    }

    private void modified() {
        if (!showing) {
            pending = true;
            text.getDisplay().timerExec(LOOK, look);
            text.getDisplay().timerExec(APPLY, apply);
        }
    }

    private void look() {
        if (!text.isDisposed() && pending) {
            flush();
        }
    }

    /** Tells what was typed now, if that was not done yet. */
    void flush() {
        if (pending && !text.isDisposed()) {
            pending = false;
            typed.accept(text.getText());
        }
    }

    void setAssist(Optional<DossierAssist> known) {
        assist = known;
    }

    void setFocus() {
        text.setFocus();
    }

    /** Shows a text from its beginning, or where the caret was as far as that is possible. */
    void show(RecordText record) {
        pending = false;
        text.setEnabled(true);
        if (!record.text().equals(text.getText())) {
            int caret = text.getCaretOffset();
            int top = text.getTopIndex();
            showing = true;
            text.setText(record.text());
            showing = false;
            text.setCaretOffset(Math.min(caret, text.getCharCount()));
            text.setTopIndex(top);
        }
        refresh(record);
    }

    /** Shows what is wrong with the text and what becomes of it. */
    void refresh(RecordText record) {
        text.setEditable(record.isEditable());
        problems = record.problems();
        styles.refresh(problems);
        state.setText(describe(record).replace("&", "&&"));
        state.getParent().layout();
    }

    void clear() {
        pending = false;
        showing = true;
        text.setText("");
        showing = false;
        text.setEnabled(false);
        problems = List.of();
        state.setText(DossierMessages.Nothing_selected);
        state.getParent().layout();
    }

    private String describe(RecordText record) {
        if (!record.isEditable()) {
            return DossierMessages.Read_only;
        }
        return switch (record.state()) {
            case SAME -> DossierMessages.State_same;
            case READY -> DossierMessages.State_ready;
            case TO_CONFIRM -> toConfirm(record);
            case BROKEN -> problem(problems.stream().filter(DossierProblem::isError).findFirst().orElseThrow());
        };
    }

    private static String toConfirm(RecordText record) {
        if (record.record().isEmpty()) {
            return DossierMessages.State_new;
        }
        return record.isOutdated() ? DossierMessages.State_outdated : NLS.bind(DossierMessages.State_deletes,
                record.leftOut().stream().map(CodedRecord::getId).collect(Collectors.joining(", ")));
    }

    private String problem(DossierProblem problem) {
        LineIndex lines = new LineIndex(text.getText());
        int start = problem.span().start();
        return NLS.bind(DossierMessages.Problem, new Object[] {lines.line(start), lines.column(start),
            problem.message().in(Locale.getDefault())});
    }

    /** Brings the line of a record into view when nobody types. */
    void reveal(String id) {
        int start = text.isFocusControl() ? -1 : text.getText().indexOf(" " + id + " ");
        if (start >= 0) {
            int line = text.getLineAtOffset(start);
            text.setTopIndex(Math.max(0, line - 2));
        }
    }

    private String hover(Point point) {
        int offset = text.getOffsetAtPoint(point);
        if (offset < 0) {
            return null;
        }
        return problems.stream().filter(problem -> problem.span().touches(offset)).findFirst()
                .map(problem -> problem.message().in(Locale.getDefault()))
                .or(() -> assist.flatMap(known -> known.explanation(text.getText(), offset))).orElse(null);
    }
}
