package org.mithaq.core.check.project;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mithaq.codebook.evaluation.context.CodePointPosition;
import org.mithaq.codebook.evaluation.context.EvaluationContext;
import org.mithaq.codebook.evaluation.context.RawPosition;
import org.mithaq.core.progress.ProgressMonitor;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.corpus.Report;

/** A project that may be left in the middle of going through all of its records, when that is cancelled. */
record WatchedRecords(EvaluationContext project, ProgressMonitor progress) implements EvaluationContext {

    @Override
    public Stream<CodedRecord> records() {
        return project.records().peek(record -> progress.checkCancelled());
    }

    @Override
    public Stream<CodedRecord> records(String coder, String type) {
        return project.records(coder, type).peek(record -> progress.checkCancelled());
    }

    @Override
    public List<CodedRecord> referring(CodedRecord to, String variable) {
        return project.referring(to, variable);
    }

    @Override
    public Optional<CodedRecord> record(String id, CodedRecord from) {
        return project.record(id, from);
    }

    @Override
    public List<CodedRecord> alike(CodedRecord record, Object question, Function<CodedRecord, Optional<Object>> key) {
        return project.alike(record, question, key);
    }

    @Override
    public Optional<Report> report(String id) {
        return project.report(id);
    }

    @Override
    public CodePointPosition codePoints(RawPosition place) {
        return project.codePoints(place);
    }

    @Override
    public Optional<String> zone(RawPosition place) {
        return project.zone(place);
    }
}
