package org.mithaq.core.coding;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.mithaq.core.id.ReportId;
import org.mithaq.core.message.Message;
import org.mithaq.core.message.Messages;
import org.mithaq.core.message.RefusedException;
import org.mithaq.core.report.ReportUnavailableException;
import org.mithaq.core.store.StorableText;
import org.mithaq.core.version.RecordVersions;
import org.mithaq.core.version.RecordVersions.State;
import org.mithaq.model.codebook.PartFeature;
import org.mithaq.model.codebook.RecordType;
import org.mithaq.model.coding.Anchor;
import org.mithaq.model.coding.Basis;
import org.mithaq.model.coding.Certainty;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.Coding;
import org.mithaq.model.coding.CodingPackage.Literals;
import org.mithaq.model.coding.Evidenced;
import org.mithaq.model.coding.MissingValue;
import org.mithaq.model.coding.Origin;
import org.mithaq.model.coding.Participation;
import org.mithaq.model.coding.RecordStatus;
import org.mithaq.model.coding.RefusedSuggestion;
import org.mithaq.model.coding.Value;
import org.mithaq.model.coding.ValueHolder;
import org.mithaq.text.RawSegments;

/**
 * The one way to change codings. Each call is one step of undo, or a part of the {@link #batch} that it is called in; a
 * call that fails changes nothing.
 *
 * <p>All methods throw {@link RefusedException}, with what to tell the user, when the project is opened for reading
 * only, when the record is another coder's or was removed, or when the document it belongs to cannot be read.
 */
public final class CodingEditor {

    private final CodingDocuments documents;
    private final ReportTexts texts;
    private final Clock clock;
    private final Supplier<RecordVersions> versions;
    private final boolean writable;
    private final EditSession session;
    private final NewRecords newRecords;
    private final DependentDefaults defaults;
    private final ChangePublisher publisher;

    /**
     * @param versions how records stand to the codebook of the moment
     * @param journal is told of every change before any listener is
     * @param writable whether anything may be changed
     */
    public CodingEditor(CodingDocuments documents, CommandStack stack, ReportTexts texts,
            Supplier<RecordVersions> versions, Clock clock, ChangeSink journal, boolean writable) {
        this.documents = documents;
        this.texts = texts;
        this.clock = clock;
        this.versions = versions;
        this.writable = writable;
        this.newRecords = new NewRecords(documents, () -> versions.get().today(), clock);
        this.defaults = new DependentDefaults(() -> versions.get().codebook(), texts);
        this.session = new EditSession(stack, documents.tracker());
        this.publisher = new ChangePublisher(documents, journal);
        stack.addCommandStackListener(publisher);
    }

    public void addListener(CodingListener listener) {
        publisher.add(listener);
    }

    public void removeListener(CodingListener listener) {
        publisher.remove(listener);
    }

    /** Tells the listeners that everything is on the disk. */
    public void notifySaved() {
        publisher.saved();
    }

    /** Whether something may be coded in a report. */
    public boolean canEdit(ReportId report) {
        return writable && !documents.isUnreadable(report);
    }

    /** Whether a record may be changed: it is there, the coder's own, and its names are those of the codebook. */
    public boolean canEdit(CodedRecord record) {
        return writable && documents.holds(record) && isOfToday(versions.get().state(record));
    }

    private static boolean isOfToday(State state) {
        return state != State.OUTDATED && state != State.NEWER;
    }

    /**
     * Makes several edits one step of undo, across documents. When the work fails, all of it is taken back.
     *
     * @param label what the step does, as shown at undo
     */
    public void batch(Message label, Runnable work) {
        batch(label, () -> {
            work.run();
            return true;
        });
    }

    /** As {@link #batch(Message, Runnable)}, with a result. */
    public <T> T batch(Message label, Supplier<T> work) {
        return session.run(label, work, this::stamp);
    }

    /**
     * Lets codings follow the codebook, as one step of undo. The records are not marked as changed by their coder.
     *
     * @param label what the step does, as shown at undo
     * @param work changes the coder's own records by what it is given
     */
    public void migrate(Message label, Consumer<CodingChanges> work) {
        if (!writable) {
            throw new RefusedException(Messages.of("edit.readOnly", documents.coder()));
        }
        session.run(label, () -> {
            work.accept(session);
            return true;
        }, touched -> { });
    }

    private void edit(String key, Object subject, Runnable work) {
        batch(Messages.of(key, subject), work);
    }

    private void stamp(Set<CodedRecord> touched) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        touched.stream().filter(CodedRecords::isAttached)
                .forEach(record -> session.set(record, Literals.CODED_RECORD__MODIFIED, now));
    }

    /**
     * A record at the top of the coding of a report, with the default values of its type.
     *
     * @param evidence where the report speaks of it; empty for a record without evidence
     */
    public CodedRecord createRecord(RecordType type, ReportId report, RawSegments evidence) {
        requireEditable(report);
        Coding coding = documents.codingForEdit(report);
        CodedRecord record = newRecords.make(type, coding);
        return batch(Messages.of("edit.createRecord", record.getId()), () -> {
            session.add(coding, coding.getRecords(), coding.getRecords().size(), record);
            addEvidence(record, report, evidence);
            return record;
        });
    }

    /** A record that belongs to another one, behind the parts that are there. */
    public CodedRecord createPart(CodedRecord owner, PartFeature feature, ReportId report, RawSegments evidence) {
        requireEditable(owner);
        CodedRecord part = newRecords.make(feature.getType(), CodedRecords.codingOf(owner));
        part.setFeature(feature.getName());
        return batch(Messages.of("edit.createRecord", part.getId()), () -> {
            session.add(owner, owner.getParts(), owner.getParts().size(), part);
            addEvidence(part, report, evidence);
            return part;
        });
    }

    /** Adds a value behind the others of its variable; takes the place of a missing reason. */
    public void addValue(ValueHolder owner, Value value) {
        requireEditable(owner);
        edit("edit.value", value.getVariable(), () -> {
            removeMissing(owner, value.getVariable());
            if (value instanceof Participation participation && participation.getValues().isEmpty()) {
                defaults.role(owner, value.getVariable())
                        .ifPresent(role -> participation.getValues().addAll(defaults.ofNew(role)));
            }
            session.add(owner, owner.getValues(), ValuePlaces.endOf(owner, value.getVariable()), storable(value));
            followDefaults(owner, value.getVariable());
        });
    }

    /** Puts a value in the place of another one. Evidence goes over to the new one when that has none. */
    public void replaceValue(Value old, Value value) {
        ValueHolder owner = holder(old);
        edit("edit.value", value.getVariable(), () -> {
            EList<Value> values = owner.getValues();
            int index = values.indexOf(old);
            session.remove(owner, values, old);
            if (value.getEvidence().isEmpty()) {
                List.copyOf(EcoreUtil.copyAll(old.getEvidence()))
                        .forEach(value.getEvidence()::add);
            }
            session.add(owner, values, index, storable(value));
            followDefaults(owner, value.getVariable());
        });
    }

    public void removeValue(Value value) {
        ValueHolder owner = holder(value);
        edit("edit.value", value.getVariable(), () -> session.remove(owner, owner.getValues(), value));
    }

    /**
     * Makes these the values of a variable, in this order. Values that are there already are kept with all they have.
     *
     * @param values of that variable; empty for not coded
     */
    public void setValues(ValueHolder owner, String variable, List<Value> values) {
        requireEditable(owner);
        if (values.equals(CodedRecords.values(owner, variable))) {
            return;
        }
        edit("edit.value", variable, () -> {
            int index = ValuePlaces.startOf(owner, variable);
            CodedRecords.values(owner, variable).forEach(old -> session.remove(owner, owner.getValues(), old));
            for (Value value : values) {
                session.add(owner, owner.getValues(), index++, storable(value));
            }
            followDefaults(owner, variable);
        });
    }

    /** Takes up the defaults of other variables that depend on one that has just been coded. */
    private void followDefaults(ValueHolder owner, String coded) {
        for (DependentDefaults.Change change : defaults.after(owner, coded)) {
            String variable = change.variable().getName();
            int index = ValuePlaces.startOf(owner, variable);
            CodedRecords.values(owner, variable).forEach(old -> session.remove(owner, owner.getValues(), old));
            for (Value value : change.values()) {
                session.add(owner, owner.getValues(), index++, storable(value));
            }
        }
    }

    /** The coder looked and there is no value: takes the place of all values of the variable. */
    public void setMissing(ValueHolder owner, String variable, String reason) {
        setValues(owner, variable, List.of(Values.missing(variable, reason)));
    }

    /** Adds a passage of a report behind the others. A passage without text adds nothing. */
    public void addEvidence(Evidenced owner, ReportId report, RawSegments segments) {
        if (segments.isEmpty()) {
            return;
        }
        addEvidence(owner, anchor(report, segments));
    }

    /** Adds an anchor that was made before. */
    public void addEvidence(Evidenced owner, Anchor anchor) {
        CodedRecord record = CodedRecords.recordOf(owner);
        requireEditable(record);
        edit("edit.addEvidence", record.getId(),
                () -> session.add(owner, owner.getEvidence(), owner.getEvidence().size(), anchor));
    }

    public void removeEvidence(Anchor anchor) {
        Evidenced owner = evidenced(anchor);
        edit("edit.removeEvidence", CodedRecords.recordOf(owner).getId(),
                () -> session.remove(owner, owner.getEvidence(), anchor));
    }

    private Anchor anchor(ReportId report, RawSegments segments) {
        try {
            return Anchors.anchor(texts.report(report), segments);
        } catch (ReportUnavailableException e) {
            throw new RefusedException(e.userMessage(), e);
        }
    }

    public void setStatus(CodedRecord record, RecordStatus status) {
        set(record, Literals.CODED_RECORD__STATUS, status, "edit.status");
    }

    public void setNote(CodedRecord record, String note) {
        set(record, Literals.CODED_RECORD__NOTE, StorableText.of(note), "edit.note");
    }

    public void setNote(Value value, String note) {
        set(value, Literals.VALUE__NOTE, StorableText.of(note), "edit.note");
    }

    public void setBasis(Value value, Basis basis) {
        set(value, Literals.VALUE__BASIS, basis, "edit.value");
    }

    public void setCertainty(Value value, Certainty certainty) {
        set(value, Literals.VALUE__CERTAINTY, certainty, "edit.value");
    }

    /**
     * @param rule the rule that suggested it; empty when a person wrote it
     */
    public void setOrigin(CodedRecord record, Origin origin, String rule) {
        batch(Messages.of("edit.origin", record.getId()), () -> {
            set(record, Literals.CODED_RECORD__ORIGIN, origin, "edit.origin");
            set(record, Literals.CODED_RECORD__RULE, rule, "edit.origin");
        });
    }

    private void set(EObject owner, EAttribute attribute, Object value, String key) {
        CodedRecord record = CodedRecords.recordOf(owner);
        requireEditable(record);
        edit(key, record.getId(), () -> session.set(owner, attribute, value));
    }

    /**
     * Moves a part among the parts of the same feature.
     *
     * @param index its new place among them, counted from 0
     * @throws IndexOutOfBoundsException when there is no such place
     */
    public void movePart(CodedRecord part, int index) {
        requireEditable(part);
        CodedRecord owner = CodedRecords.owner(part)
                .orElseThrow(() -> new IllegalArgumentException("Is no part: " + part.getId()));
        CodedRecord other = CodedRecords.parts(owner, part.getFeature()).get(index);
        edit("edit.movePart", part.getId(), () -> session.move(owner, owner.getParts(),
                owner.getParts().indexOf(part), owner.getParts().indexOf(other)));
    }

    /** Removes a record with its parts. References to it stay and are reported by the checks. */
    public void delete(CodedRecord record) {
        requireEditable(record);
        remove(record);
    }

    /** As {@link #delete}, whatever the version of the record; for recovery. */
    void remove(CodedRecord record) {
        edit("edit.delete", record.getId(), () -> {
            if (record.eContainer() instanceof CodedRecord owner) {
                session.remove(owner, owner.getParts(), record);
            } else {
                Coding coding = CodedRecords.codingOf(record);
                session.remove(coding, coding.getRecords(), record);
            }
        });
    }

    /**
     * Keeps in mind that the coder does not want to see suggestions again.
     *
     * @param refused not yet part of a coding
     */
    public void refuse(ReportId report, List<RefusedSuggestion> refused) {
        requireEditable(report);
        Coding coding = documents.codingForEdit(report);
        edit("edit.refuse", report, () -> refused.forEach(one -> {
            StorableText.clean(one);
            one.setCodebookVersion(versions.get().today());
            session.add(coding, coding.getRefusals(), coding.getRefusals().size(), one);
        }));
    }

    /** Forgets that suggestions were refused. All of them stand in the coding of this report. */
    public void forgetRefusals(ReportId report, List<RefusedSuggestion> refused) {
        requireEditable(report);
        Coding coding = documents.codingForEdit(report);
        edit("edit.forgetRefusal", report, () -> refused
                .forEach(one -> session.remove(coding, coding.getRefusals(), one)));
    }

    /**
     * Adds a record that was made elsewhere, parts and all, at the end of the coding of a report. Records without an id
     * get one, and coder, version and time with it.
     *
     * @param made stands nowhere yet
     * @param types the record types of the codebook by name; must know those of records without an id
     */
    public CodedRecord addRecord(CodedRecord made, ReportId report, Function<String, Optional<RecordType>> types) {
        requireEditable(report);
        Coding coding = documents.codingForEdit(report);
        StorableText.clean(made);
        documents.ids().reserve(made);
        CodedRecords.withParts(made).forEach(record -> complete(record, coding, types));
        return batch(Messages.of("edit.createRecord", made.getId()), () -> {
            session.add(coding, coding.getRecords(), coding.getRecords().size(), made);
            return made;
        });
    }

    /**
     * Makes a record equal to another one that stands nowhere: values, evidence, parts and what is said about it. Its id,
     * its coder and when it was made stay. Whatever is the same on both sides is not touched.
     *
     * @param types as for {@link #addRecord}
     */
    public void rewrite(CodedRecord record, CodedRecord wanted, Function<String, Optional<RecordType>> types) {
        requireEditable(record);
        StorableText.clean(wanted);
        Coding coding = CodedRecords.codingOf(record);
        documents.ids().reserve(wanted);
        edit("edit.rewrite", record.getId(), () -> new Rewriting(session,
                part -> complete(part, coding, types)).rewrite(record, wanted));
    }

    private void complete(CodedRecord record, Coding coding, Function<String, Optional<RecordType>> types) {
        newRecords.complete(record, coding, () -> types.apply(record.getType()).orElseThrow(
                () -> new IllegalArgumentException("A record without an id is of an unknown type: " + record.getType())));
    }

    /** Puts refusals that were made elsewhere in the place of those of a coding; for recovery. */
    void replaceRefusals(Coding coding, List<RefusedSuggestion> refused) {
        List.copyOf(coding.getRefusals()).forEach(old -> session.remove(coding, coding.getRefusals(), old));
        EcoreUtil.copyAll(refused)
                .forEach(one -> session.add(coding, coding.getRefusals(), coding.getRefusals().size(), one));
    }

    /** Puts a whole record, made elsewhere, into a coding at a place at the top; for recovery. */
    void insert(CodedRecord record, ReportId report, int index) {
        Coding coding = documents.codingForEdit(report);
        documents.ids().reserve(record);
        session.add(coding, coding.getRecords(), Math.min(index, coding.getRecords().size()), record);
    }

    private void removeMissing(ValueHolder owner, String variable) {
        CodedRecords.values(owner, variable).stream().filter(MissingValue.class::isInstance)
                .forEach(missing -> session.remove(owner, owner.getValues(), missing));
    }

    private ValueHolder holder(Value value) {
        requireEditable(CodedRecords.recordOf(value));
        return (ValueHolder) value.eContainer();
    }

    private Evidenced evidenced(Anchor anchor) {
        requireEditable(CodedRecords.recordOf(anchor));
        return (Evidenced) anchor.eContainer();
    }

    private void requireEditable(EObject element) {
        CodedRecord record = CodedRecords.recordOf(element);
        if (!writable || !documents.holds(record)) {
            throw new RefusedException(Messages.of(writable ? "edit.foreignRecord" : "edit.readOnly", record.getId()));
        }
        State state = versions.get().state(record);
        if (!isOfToday(state)) {
            throw new RefusedException(Messages.of(state == State.NEWER ? "edit.newer" : "edit.outdated",
                    record.getId(), RecordVersions.of(record), versions.get().today(), documents.coder()));
        }
    }

    private void requireEditable(ReportId report) {
        if (!canEdit(report)) {
            throw new RefusedException(Messages.of(writable ? "edit.brokenDocument" : "edit.readOnly", report));
        }
    }

    private static Value storable(Value value) {
        StorableText.clean(value);
        return value;
    }
}
