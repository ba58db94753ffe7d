package org.mithaq.codebook.evaluation;

import java.math.BigDecimal;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.mithaq.model.coding.Basis;
import org.mithaq.model.coding.BooleanValue;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.DateValue;
import org.mithaq.model.coding.QuantityValue;
import org.mithaq.model.coding.Value;

/** A record of the standard codebook, value by value. A variable that is written again has the new value alone. */
final class StandardRecord {

    private final CodedProject project;
    private final CodedRecord record;
    private Value last;

    StandardRecord(CodedProject project, CodedRecord record) {
        this.project = project;
        this.record = record;
    }

    CodedProject project() {
        return project;
    }

    CodedRecord record() {
        return record;
    }

    StandardRecord category(String variable, String... categories) {
        record.getValues().removeIf(value -> value.getVariable().equals(variable));
        for (String category : categories) {
            last = CodedProject.category(record, variable, category);
        }
        return this;
    }

    StandardRecord position(String position) {
        return only("position", () -> CodedProject.position(record, "position", position));
    }

    StandardRecord date(String variable, String edtf) {
        return only(variable, () -> CodedProject.date(record, variable, edtf));
    }

    /** The words of the report that the date rests on. */
    StandardRecord words(String words) {
        ((DateValue) last).setText(words);
        return this;
    }

    StandardRecord qualifier(String qualifier) {
        ((DateValue) last).setQualifier(qualifier);
        return this;
    }

    StandardRecord alternative(String edtf) {
        ((DateValue) last).getAlternatives().add(edtf);
        return this;
    }

    StandardRecord text(String variable, String text) {
        return only(variable, () -> CodedProject.text(record, variable, text));
    }

    StandardRecord number(String variable, int number) {
        return only(variable, () -> CodedProject.number(record, variable, String.valueOf(number)));
    }

    StandardRecord yes(String variable) {
        return only(variable, () -> CodedProject.yes(record, variable));
    }

    StandardRecord no(String variable) {
        return only(variable, () -> {
            var value = (BooleanValue) CodedProject.yes(record, variable);
            value.setValue(false);
            return value;
        });
    }

    StandardRecord persons(String variable, int number, String unit) {
        return only(variable, () -> {
            var value = (QuantityValue) CodedProject.quantity(record, variable, null, null);
            value.setMin(BigDecimal.valueOf(number));
            value.setMax(BigDecimal.valueOf(number));
            value.setUnit(unit);
            return value;
        });
    }

    StandardRecord actor(String variable, String actor) {
        return only(variable, () -> CodedProject.entry(record, variable, "Actor", actor));
    }

    StandardRecord place(String variable, String place) {
        return only(variable, () -> CodedProject.entry(record, variable, "Place", place));
    }

    StandardRecord role(String role, String actor) {
        return only(role, () -> CodedProject.role(record, role, "Actor", actor));
    }

    StandardRecord link(String link, String id) {
        return only(link, () -> CodedProject.link(record, link, id));
    }

    StandardRecord missing(String variable, String reason) {
        return only(variable, () -> CodedProject.missing(record, variable, reason));
    }

    StandardRecord without(String variable) {
        record.getValues().removeIf(value -> value.getVariable().equals(variable));
        return this;
    }

    /** What the value that was written last rests on. */
    StandardRecord basis(Basis basis) {
        last.setBasis(basis);
        return this;
    }

    /** Evidence of the value that was written last. */
    StandardRecord marked() {
        last.getEvidence().add(CodedProject.anchor("a", 0, 1));
        return this;
    }

    StandardRecord note(String note) {
        record.setNote(note);
        return this;
    }

    /** The report that the record is of has no date. */
    StandardRecord ofAnUndatedReport() {
        project.forgetReportDate();
        return this;
    }

    StandardRecord passage() {
        record.getEvidence().add(CodedProject.anchor("a", 0, 1));
        return this;
    }

    StandardRecord pullQuote() {
        record.getEvidence().add(CodedProject.anchor("a", CodedProject.PULL_QUOTE, CodedProject.PULL_QUOTE + 1));
        return this;
    }

    StandardRecord part(String feature, String type, Consumer<StandardRecord> part) {
        var made = project.part(record, feature, type, record.getId() + "-" + (record.getParts().size() + 1));
        part.accept(new StandardRecord(project, made));
        return this;
    }

    StandardRecord clause(Consumer<StandardRecord> clause) {
        return part("clauses", "Clause", clause);
    }

    StandardRecord withoutParts() {
        record.getParts().clear();
        return this;
    }

    /** Another record beside this one. */
    StandardRecord other(String id, Consumer<StandardRecord> other) {
        other.accept(new StandardRecord(project, project.record(record.getType(), id)));
        return this;
    }

    private StandardRecord only(String variable, Supplier<Value> value) {
        without(variable);
        last = value.get();
        return this;
    }
}
