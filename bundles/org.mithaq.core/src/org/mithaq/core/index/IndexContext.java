package org.mithaq.core.index;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mithaq.codebook.evaluation.context.CodePointPosition;
import org.mithaq.codebook.evaluation.context.EvaluationContext;
import org.mithaq.codebook.evaluation.context.RawPosition;
import org.mithaq.core.coding.CodedRecords;
import org.mithaq.core.id.ReportId;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.Coding;
import org.mithaq.model.corpus.Report;
import org.mithaq.text.RawOffset;

/**
 * The records of an index as expressions see them. Any thread may use it. A record that is reached by two links may be
 * two objects: records are the same when their coders and ids are.
 */
public final class IndexContext implements EvaluationContext {

    private final RecordIndex index;
    private final Map<String, Report> reports;
    private final RecentTexts texts;
    private final RecentRoots recent;
    private final AlikeRecords alike = new AlikeRecords();

    /**
     * @param reports what is known about the reports
     * @param texts the texts that evidence stands in
     */
    public IndexContext(RecordIndex index, Map<ReportId, Report> reports, RecentTexts texts) {
        this(reports.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(entry -> entry.getKey().value(), Map.Entry::getValue)), index, texts,
                new RecentRoots());
    }

    private IndexContext(Map<String, Report> reports, RecordIndex index, RecentTexts texts,
            RecentRoots recent) {
        this.index = index;
        this.reports = reports;
        this.texts = texts;
        this.recent = recent;
    }

    /** The same with other contents of some documents. What was read already is not read again. */
    public IndexContext with(Collection<IndexedDocument> contents) {
        return with(contents, texts);
    }

    /** The same with other contents of some documents and texts that are read anew; other records are not. */
    public IndexContext with(Collection<IndexedDocument> contents, RecentTexts fresh) {
        return new IndexContext(reports, index.with(contents), fresh, recent);
    }

    /** The records that expressions see. */
    public RecordIndex index() {
        return index;
    }

    @Override
    public Stream<CodedRecord> records() {
        return index.documents().stream().flatMap(document -> CodedRecords.all(document.coding()));
    }

    @Override
    public Optional<CodedRecord> record(String id, CodedRecord from) {
        Optional<CodedRecord> found = within(CodedRecords.root(from), id);
        if (found.isEmpty()) {
            for (RecordPlace place : index.records(CodedRecords.codingOf(from).getCoder(), id)) {
                found = found.isPresent() ? found : within(root(place), id);
            }
        }
        return found;
    }

    @Override
    public List<CodedRecord> referring(CodedRecord to, String variable) {
        return index.linkedFrom(CodedRecords.codingOf(to).getCoder(), to.getId()).stream().map(this::root)
                .flatMap(CodedRecords::withParts)
                .filter(record -> CodedRecords.refersTo(record, variable, to.getId())).toList();
    }

    @Override
    public List<CodedRecord> alike(CodedRecord record, Object question, Function<CodedRecord, Optional<Object>> key) {
        return document(record).map(document -> alike(document, record, question, key)).orElse(List.of());
    }

    private List<CodedRecord> alike(IndexedDocument document, CodedRecord record, Object question,
            Function<CodedRecord, Optional<Object>> key) {
        String type = record.getType();
        Map<Object, List<CodedRecord>> byKey = alike.of(document, type, question, key,
                found -> forEachRoot(document, (place, root) -> CodedRecords.withParts(root)
                        .filter(each -> type.equals(each.getType())).forEach(found)));
        return byKey.isEmpty() ? List.of() : key.apply(record).map(own -> byKey.getOrDefault(own, List.of())).stream()
                .flatMap(List::stream).filter(other -> !other.getId().equals(record.getId())).toList();
    }

    /** The document that a record stands in. */
    private Optional<IndexedDocument> document(CodedRecord record) {
        Coding coding = CodedRecords.codingOf(record);
        return index.records(coding.getCoder(), record.getId()).stream().map(RecordPlace::document)
                .filter(document -> document.report().value().equals(coding.getReport())).findFirst();
    }

    /**
     * Goes through the records at the top of a document, in their order. Those that links led to lately are not decoded
     * again, nor are those that links from here on lead to.
     */
    public void forEachRoot(IndexedDocument document, BiConsumer<RecordPlace, CodedRecord> visitor) {
        document.forEachRootKnowing(root -> recent.at(new RecordPlace(document, root)), (root, record) -> {
            RecordPlace place = new RecordPlace(document, root);
            recent.keep(place, record);
            visitor.accept(place, record);
        });
    }

    /** A record at the top. Two threads may both decode one; that takes less than waiting for each other. */
    public CodedRecord root(RecordPlace place) {
        return recent.at(place).orElseGet(() -> {
            CodedRecord root = place.document().root(place.root());
            recent.keep(place, root);
            return root;
        });
    }

    private static Optional<CodedRecord> within(CodedRecord record, String id) {
        if (record.getId().equals(id)) {
            return Optional.of(record);
        }
        List<CodedRecord> parts = record.getParts();
        for (int i = 0; i < parts.size(); i++) {
            Optional<CodedRecord> found = within(parts.get(i), id);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    @Override
    public Optional<Report> report(String id) {
        return Optional.ofNullable(reports.get(id));
    }

    /** The texts of the reports. */
    public RecentTexts texts() {
        return texts;
    }

    @Override
    public CodePointPosition codePoints(RawPosition place) {
        int codePoints = texts.raw(place.report()).filter(raw -> place.utf16Units() <= raw.length())
                .map(raw -> raw.toCodePoints(new RawOffset(place.utf16Units())).value()).orElse(place.utf16Units());
        return new CodePointPosition(place.report(), codePoints);
    }

    @Override
    public Optional<String> zone(RawPosition place) {
        return texts.raw(place.report()).filter(raw -> place.utf16Units() <= raw.length())
                .flatMap(raw -> texts.zones(place.report()))
                .map(zones -> zones.zoneAt(new RawOffset(place.utf16Units())).id());
    }
}
