package org.mithaq.codebook.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mithaq.codebook.evaluation.context.CodePointPosition;
import org.mithaq.codebook.evaluation.context.EvaluationContext;
import org.mithaq.codebook.evaluation.context.RawPosition;
import org.mithaq.model.coding.Anchor;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.Coding;
import org.mithaq.model.coding.CodingFactory;
import org.mithaq.model.coding.Participation;
import org.mithaq.model.coding.QuantityValue;
import org.mithaq.model.coding.RecordValue;
import org.mithaq.model.coding.Value;
import org.mithaq.model.coding.ValueHolder;
import org.mithaq.model.corpus.CorpusFactory;
import org.mithaq.model.corpus.Report;

/** Coded records of one coder for one report, made for a test, as the project that expressions see. */
final class CodedProject implements EvaluationContext {

    /** Where the report's pull quotes begin. */
    static final int PULL_QUOTE = 10_000;

    private static final CodingFactory MAKE = CodingFactory.eINSTANCE;

    private final Map<String, Coding> codings = new LinkedHashMap<>();
    private final Report report = CorpusFactory.eINSTANCE.createReport();

    CodedProject() {
        report.setId("report-1");
        report.setTitle("A report");
        report.setDate("2020-03");
    }

    void forgetReportDate() {
        report.setDate("");
    }

    CodedRecord record(String type, String id) {
        return recordOf("report-1", type, id);
    }

    CodedRecord recordOf(String report, String type, String id) {
        var record = MAKE.createCodedRecord();
        record.setType(type);
        record.setId(id);
        record.setCoder("coder");
        codings.computeIfAbsent(report, CodedProject::coding).getRecords().add(record);
        return record;
    }

    private static Coding coding(String report) {
        var coding = MAKE.createCoding();
        coding.setReport(report);
        return coding;
    }

    CodedRecord part(CodedRecord owner, String feature, String type, String id) {
        var part = MAKE.createCodedRecord();
        part.setType(type);
        part.setId(id);
        part.setFeature(feature);
        part.setCoder(owner.getCoder());
        owner.getParts().add(part);
        return part;
    }

    static Value text(ValueHolder holder, String variable, String text) {
        var value = MAKE.createTextValue();
        value.setText(text);
        return add(holder, variable, value);
    }

    static Value number(ValueHolder holder, String variable, String number) {
        var value = MAKE.createNumberValue();
        value.setValue(new BigDecimal(number));
        return add(holder, variable, value);
    }

    static Value yes(ValueHolder holder, String variable) {
        var value = MAKE.createBooleanValue();
        value.setValue(true);
        return add(holder, variable, value);
    }

    static Value quantity(ValueHolder holder, String variable, String min, String max) {
        var value = MAKE.createQuantityValue();
        value.setMin(min == null ? null : new BigDecimal(min));
        value.setMax(max == null ? null : new BigDecimal(max));
        return add(holder, variable, value);
    }

    static void unit(Value quantity, String unit) {
        ((QuantityValue) quantity).setUnit(unit);
    }

    static Value date(ValueHolder holder, String variable, String edtf) {
        var value = MAKE.createDateValue();
        value.setEdtf(edtf);
        return add(holder, variable, value);
    }

    static Value category(ValueHolder holder, String variable, String id) {
        var value = MAKE.createCategoryValue();
        value.setCategory(id);
        return add(holder, variable, value);
    }

    static Value position(ValueHolder holder, String variable, String id) {
        var value = MAKE.createPositionValue();
        value.setCode(id);
        return add(holder, variable, value);
    }

    static Value entry(ValueHolder holder, String variable, String registry, String id) {
        var value = MAKE.createEntryValue();
        value.setRegistry(registry);
        value.setEntry(id);
        return add(holder, variable, value);
    }

    static Participation role(ValueHolder holder, String role, String registry, String id) {
        var value = MAKE.createParticipation();
        value.setRegistry(registry);
        value.setEntry(id);
        add(holder, role, value);
        return value;
    }

    static Value link(ValueHolder holder, String link, String id) {
        var value = MAKE.createRecordValue();
        value.setRecord(id);
        return add(holder, link, value);
    }

    static Value missing(ValueHolder holder, String variable, String reason) {
        var value = MAKE.createMissingValue();
        value.setReason(reason);
        return add(holder, variable, value);
    }

    static Anchor anchor(String quote, int... startsAndEnds) {
        var anchor = MAKE.createAnchor();
        anchor.setReport("report-1");
        anchor.setQuote(quote);
        for (int i = 0; i < startsAndEnds.length; i += 2) {
            var segment = MAKE.createSegment();
            segment.setStart(startsAndEnds[i]);
            segment.setEnd(startsAndEnds[i + 1]);
            anchor.getSegments().add(segment);
        }
        return anchor;
    }

    private static Value add(ValueHolder holder, String variable, Value value) {
        value.setVariable(variable);
        holder.getValues().add(value);
        return value;
    }

    @Override
    public Stream<CodedRecord> records() {
        List<CodedRecord> all = new ArrayList<>();
        codings.values().forEach(coding -> coding.eAllContents().forEachRemaining(each -> {
            if (each instanceof CodedRecord record) {
                all.add(record);
            }
        }));
        return all.stream();
    }

    @Override
    public Optional<CodedRecord> record(String id, CodedRecord from) {
        return records().filter(record -> record.getId().equals(id)).findFirst();
    }

    @Override
    public List<CodedRecord> referring(CodedRecord to, String variable) {
        return records().filter(record -> record.getValues().stream().anyMatch(value -> value instanceof RecordValue link
                && variable.equals(link.getVariable()) && to.getId().equals(link.getRecord()))).toList();
    }

    @Override
    public Optional<Report> report(String id) {
        return id.equals(report.getId()) ? Optional.of(report) : Optional.empty();
    }

    /** Every other raw unit belongs to a surrogate pair, so that a mistake of units shows. */
    @Override
    public CodePointPosition codePoints(RawPosition place) {
        return new CodePointPosition(place.report(), place.utf16Units() / 2);
    }

    @Override
    public Optional<String> zone(RawPosition place) {
        return Optional.of(place.utf16Units() < PULL_QUOTE ? "body" : "pull_quote");
    }
}
