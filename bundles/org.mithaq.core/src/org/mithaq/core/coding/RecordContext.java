package org.mithaq.core.coding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mithaq.codebook.evaluation.context.CodePointPosition;
import org.mithaq.codebook.evaluation.context.EvaluationContext;
import org.mithaq.codebook.evaluation.context.RawPosition;
import org.mithaq.core.id.ReportId;
import org.mithaq.core.report.ReportText;
import org.mithaq.core.report.ReportUnavailableException;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.Coding;
import org.mithaq.model.coding.RecordValue;
import org.mithaq.model.corpus.Report;
import org.mithaq.text.RawOffset;
import org.mithaq.text.RawText;

/**
 * Codings as the expressions of the codebook see them. The codings must not change while it is used. What takes long is
 * done when it is asked for first, so that making one costs nothing.
 */
public final class RecordContext implements EvaluationContext {

    private final List<Coding> codings;
    private final List<Coding> linked;
    private final Map<ReportId, Report> reports;
    private final ReportTexts source;
    private final Map<String, Optional<ReportText>> texts = new ConcurrentHashMap<>();
    private Map<String, Map<String, CodedRecord>> byCoderAndId;
    private Map<Reference, List<CodedRecord>> referring;

    /** How a record is referred to: ids are unique among the records of a coder. */
    private record Reference(String coder, String id, String variable) {
    }

    /**
     * @param codings whose records expressions go through, in this order
     * @param linked whose records links may lead to
     * @param reports what is known about the reports
     * @param source asked for each text at most once
     */
    public RecordContext(List<Coding> codings, List<Coding> linked, Map<ReportId, Report> reports,
            ReportTexts source) {
        this.codings = List.copyOf(codings);
        this.linked = List.copyOf(linked);
        this.reports = reports;
        this.source = source;
    }

    /** All codings of a project: expressions go through their records, and links lead to them. */
    public static RecordContext of(List<Coding> codings, Map<ReportId, Report> reports, ReportTexts source) {
        return new RecordContext(codings, codings, reports, source);
    }

    /** The codings whose records expressions go through. */
    public List<Coding> codings() {
        return codings;
    }

    @Override
    public Stream<CodedRecord> records() {
        return codings.stream().flatMap(CodedRecords::all);
    }

    @Override
    public synchronized Optional<CodedRecord> record(String id, CodedRecord from) {
        if (byCoderAndId == null) {
            byCoderAndId = linked.stream().flatMap(CodedRecords::all)
                    .collect(Collectors.groupingBy(CodedRecord::getCoder,
                            Collectors.toMap(CodedRecord::getId, Function.identity(), (first, second) -> first)));
        }
        return Optional.ofNullable(byCoderAndId.getOrDefault(from.getCoder(), Map.of()).get(id));
    }

    @Override
    public synchronized List<CodedRecord> referring(CodedRecord to, String variable) {
        if (referring == null) {
            referring = new HashMap<>();
            linked.stream().flatMap(CodedRecords::all).forEach(this::addReferences);
        }
        return referring.getOrDefault(new Reference(to.getCoder(), to.getId(), variable), List.of());
    }

    private void addReferences(CodedRecord from) {
        from.getValues().stream().filter(RecordValue.class::isInstance).map(RecordValue.class::cast)
                .map(value -> new Reference(from.getCoder(), value.getRecord(), value.getVariable())).distinct()
                .forEach(reference -> referring.computeIfAbsent(reference, first -> new ArrayList<>()).add(from));
    }

    @Override
    public Optional<Report> report(String id) {
        return ReportId.isValid(id) ? Optional.ofNullable(reports.get(new ReportId(id))) : Optional.empty();
    }

    /** The text of a report; empty when it cannot be read or is not the one that was imported. */
    public Optional<ReportText> text(String report) {
        return texts.computeIfAbsent(report, this::read);
    }

    private Optional<ReportText> read(String report) {
        try {
            return ReportId.isValid(report) ? Optional.of(source.report(new ReportId(report))) : Optional.empty();
        } catch (ReportUnavailableException e) {
            // why is a finding of its own
            return Optional.empty();
        }
    }

    @Override
    public CodePointPosition codePoints(RawPosition place) {
        int codePoints = text(place.report()).map(ReportText::raw)
                .filter(raw -> place.utf16Units() <= raw.length())
                .map(raw -> codePoints(raw, place)).orElse(place.utf16Units());
        return new CodePointPosition(place.report(), codePoints);
    }

    @Override
    public Optional<String> zone(RawPosition place) {
        return text(place.report()).filter(text -> place.utf16Units() <= text.raw().length())
                .map(text -> text.zones().zoneAt(new RawOffset(place.utf16Units())).id());
    }

    private static int codePoints(RawText raw, RawPosition place) {
        return raw.toCodePoints(new RawOffset(place.utf16Units())).value();
    }
}
