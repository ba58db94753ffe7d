package org.mithaq.core.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mithaq.core.coding.CodedRecords;
import org.mithaq.core.dossier.syntax.DossierProblem;
import org.mithaq.core.dossier.syntax.Span;
import org.mithaq.core.id.ReportId;
import org.mithaq.core.project.Project;
import org.mithaq.model.codebook.RecordType;
import org.mithaq.model.coding.CodedRecord;

/**
 * One record edited as text beside whatever else edits it: what the text is, whether it can be made the record, and when
 * it follows the record. What was typed is never given up unasked.
 */
public final class RecordText {

    /** What can become of the text. */
    public enum State {
        /** The text says what the record is. */
        SAME,
        /** It can be made the record. */
        READY,
        /** It can be made the record, by deleting parts, by making a new record, or over what was changed meanwhile. */
        TO_CONFIRM,
        /** It has mistakes. */
        BROKEN
    }

    private final Project project;
    private final String language;
    private final ReportId report;
    private Optional<CodedRecord> record;
    private String text;
    private boolean outdated;
    private boolean touched;
    private DossierPlan plan = new DossierPlan(List.of(), List.of(), List.of());

    private RecordText(Project project, String language, ReportId report, Optional<CodedRecord> record, String text) {
        this.project = project;
        this.language = language;
        this.report = report;
        this.record = record;
        this.text = text;
        read();
    }

    /**
     * A record with all its parts.
     *
     * @param record at the top
     * @param language of messages, an ISO 639 code
     */
    public static RecordText of(CodedRecord record, Project project, String language) {
        ReportId report = new ReportId(CodedRecords.codingOf(record).getReport());
        return new RecordText(project, language, report, Optional.of(record), print(record, report, project));
    }

    /** A record that is going to be made: the text begins with what has to be coded. */
    public static RecordText ofNew(RecordType type, ReportId report, Project project, String language) {
        return new RecordText(project, language, report, Optional.empty(), DossierTemplate.of(type));
    }

    private static String print(CodedRecord record, ReportId report, Project project) {
        return DossierPrinter.print(record, report, project.codebook(), new DossierTexts(project::report)::raw,
                DossierForm.READABLE);
    }

    public String text() {
        return text;
    }

    /** The record; empty while it is not made. */
    public Optional<CodedRecord> record() {
        return record;
    }

    /** What is wrong in the text, in its order. */
    public List<DossierProblem> problems() {
        return plan.problems();
    }

    /** The parts that applying the text would delete. */
    public List<CodedRecord> leftOut() {
        return plan.leftOut();
    }

    /** Whether the record was changed elsewhere since the text was taken from it. */
    public boolean isOutdated() {
        return outdated;
    }

    /** Whether anything can be made of the text: the record may be changed. */
    public boolean isEditable() {
        return record.map(project.editor()::canEdit).orElseGet(() -> project.editor().canEdit(report));
    }

    /** The text is another one now. */
    public void type(String typed) {
        touched |= !typed.equals(text);
        text = typed;
        read();
    }

    /** Whether anything was typed since the text was taken from the record or the template. */
    public boolean isTouched() {
        return touched;
    }

    private void read() {
        DossierForm form = record.isPresent() ? DossierForm.READABLE : DossierForm.SHORT;
        plan = DossierReader.read(text, project, new DossierOptions(form, Optional.of(report), true, language));
        if (!plan.hasErrors() && !isAboutTheRecord()) {
            List<DossierProblem> problems = new ArrayList<>(plan.problems());
            problems.add(DossierProblem.error(new Span(0, 0), "dossier.record.other", record.map(CodedRecord::getId).orElse("")));
            plan = new DossierPlan(List.of(), List.of(), problems);
        }
    }

    private boolean isAboutTheRecord() {
        if (record.isEmpty()) {
            return !plan.changes().isEmpty() && plan.changes().stream().allMatch(DossierChange.New.class::isInstance);
        }
        return plan.changes().size() == 1 && plan.changes().getFirst().id().equals(record.get().getId())
                && !(plan.changes().getFirst() instanceof DossierChange.New);
    }

    public State state() {
        if (plan.hasErrors()) {
            return State.BROKEN;
        }
        if (!plan.changesAnything()) {
            return State.SAME;
        }
        return record.isEmpty() || outdated || !plan.leftOut().isEmpty() ? State.TO_CONFIRM : State.READY;
    }

    /**
     * Makes the text the record, as one step of undo. The text stays as it was typed.
     *
     * @return the record; of several new ones the first
     * @throws IllegalStateException when the text has mistakes
     * @throws org.mithaq.core.message.RefusedException when the project may not be changed
     */
    public CodedRecord apply() {
        if (state() == State.BROKEN) {
            throw new IllegalStateException("The text has mistakes");
        }
        List<CodedRecord> changed = DossierEdits.carryOut(plan, project);
        if (record.isEmpty()) {
            record = Optional.of(changed.getFirst());
            text = print(record.get(), report, project);
        }
        outdated = false;
        touched = false;
        read();
        return record.get();
    }

    /**
     * The record was changed elsewhere, or the codebook was. The text follows, unless something was typed that is not yet
     * part of the record: that stays.
     *
     * @return whether the text is another one now
     */
    public boolean follow() {
        if (record.isEmpty() || !CodedRecords.isAttached(record.get())) {
            read();
            return false;
        }
        boolean typed = state() != State.SAME;
        String printed = print(record.get(), report, project);
        read();
        if (state() == State.SAME) {
            outdated = false;
            return false;
        }
        if (typed) {
            outdated = true;
            return false;
        }
        return renew(printed);
    }

    /** Gives up what was typed and shows the record as it is. */
    public boolean reset() {
        return record.filter(CodedRecords::isAttached).map(same -> renew(print(same, report, project))).orElse(false);
    }

    private boolean renew(String printed) {
        boolean other = !printed.equals(text);
        text = printed;
        outdated = false;
        touched = false;
        read();
        return other;
    }
}
