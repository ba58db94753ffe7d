package org.mithaq.codebook.evaluation.context;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mithaq.codebook.evaluation.result.Results;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.corpus.Report;

/** The project that expressions are evaluated in. It must not change while one is evaluated. */
public interface EvaluationContext {

    /** All records, an owner before its parts, in an order that is the same on every machine. */
    Stream<CodedRecord> records();

    /** The records of a type that a coder made, in the order of {@link #records()}. */
    default Stream<CodedRecord> records(String coder, String type) {
        return records().filter(record -> type.equals(record.getType()) && coder.equals(record.getCoder()));
    }

    /**
     * The records that refer to another one, in the order of {@link #records()}. It is asked for many records in turn,
     * so it must not go through all records each time.
     *
     * @param to what is referred to
     * @param variable the link, or the variable, by which it is
     * @return records of the same coder
     */
    List<CodedRecord> referring(CodedRecord to, String variable);

    /**
     * The record that a link leads to.
     *
     * @param id the id that the link holds
     * @param from the record that holds the link; ids are unique among the records of its coder
     * @return the record; empty when there is none of this id
     */
    Optional<CodedRecord> record(String id, CodedRecord from);

    /**
     * The other records like one, among those of its type that its coder coded in the same report.
     *
     * @param question what the keys are about; the answers to one question may be kept
     * @param key what a record is known by, the same for records that are alike; empty when it is like no other
     * @return in the order of {@link #records()}
     */
    default List<CodedRecord> alike(CodedRecord record, Object question, Function<CodedRecord, Optional<Object>> key) {
        Optional<Object> wanted = key.apply(record);
        return wanted.isEmpty() ? List.of() : records(record.getCoder(), record.getType())
                .filter(other -> !other.getId().equals(record.getId())
                        && Results.reportOf(other).equals(Results.reportOf(record)) && key.apply(other).equals(wanted))
                .toList();
    }

    /** The report of an id. */
    Optional<Report> report(String id);

    /**
     * The same place, counted as it leaves the program.
     *
     * @return the place in code points; the number as it is when the report cannot be read or ends before it
     */
    CodePointPosition codePoints(RawPosition place);

    /**
     * What part of a report a place lies in.
     *
     * @return the id of a category of the language's list of zones; empty when the report cannot be read
     */
    Optional<String> zone(RawPosition place);
}
