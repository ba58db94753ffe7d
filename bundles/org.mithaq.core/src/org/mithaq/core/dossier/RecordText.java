package org.mithaq.core.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mithaq.core.coding.CodedRecords;
import org.mithaq.core.dossier.syntax.DossierProblem;
import org.mithaq.core.dossier.syntax.Span;
import org.mithaq.core.dossier.value.Names;
import org.mithaq.core.dossier.value.WrittenNames;
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
    private final Optional<RecordType> type;
    private Optional<CodedRecord> record;
    private DossierStyle style;
    private String text;
    private boolean outdated;
    private boolean touched;
    private DossierPlan plan = new DossierPlan(List.of(), List.of(), List.of());

    private RecordText(Project project, String language, ReportId report, Optional<CodedRecord> record,
            Optional<RecordType> type, boolean labels) {
        this.project = project;
        this.language = language;
        this.report = report;
        this.record = record;
        this.type = type;
        this.style = style(labels);
        this.text = printed();
        read();
    }

    private DossierStyle style(boolean labels) {
        return new DossierStyle(DossierForm.READABLE, labels ? Optional.of(language) : Optional.empty());
    }

    /**
     * A record with all its parts.
     *
     * @param record at the top
     * @param language of messages and labels, an ISO 639 code
     * @param labels whether the text begins with labels in place of ids
     */
    public static RecordText of(CodedRecord record, Project project, String language, boolean labels) {
        ReportId report = new ReportId(CodedRecords.codingOf(record).getReport());
        return new RecordText(project, language, report, Optional.of(record), Optional.empty(), labels);
    }

    /** A record that is going to be made: the text begins with what has to be coded. */
    public static RecordText ofNew(RecordType type, ReportId report, Project project, String language, boolean labels) {
        return new RecordText(project, language, report, Optional.empty(), Optional.of(type), labels);
    }

    /** The record as it is, or what a new one begins with. */
    private String printed() {
        return record.map(known -> DossierPrinter.print(known, report, project.codebook(),
                new DossierTexts(project::report)::raw, style)).orElseGet(() -> DossierTemplate.of(type.orElseThrow(),
                        new WrittenNames(new Names(project.codebook(), language), style.labels().isPresent())));
    }

    /**
     * Labels in place of ids are wanted from now on, or no longer. Text that was typed stays until it is part of the record.
     *
     * @return whether the text is another one now
     */
    public boolean showLabels(boolean labels) {
        style = style(labels);
        boolean untouched = record.isPresent() ? state() == State.SAME : !touched;
        return untouched && record.filter(known -> !CodedRecords.isAttached(known)).isEmpty() && renew(printed());
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
            text = printed();
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
        String printed = printed();
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
        return record.filter(CodedRecords::isAttached).map(same -> renew(printed())).orElse(false);
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
