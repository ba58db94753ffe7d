package org.mithaq.codebook.evaluation;

import java.util.Optional;
import java.util.stream.Stream;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.corpus.Report;

/** The project that expressions are evaluated in. It must not change while one is evaluated. */
public interface EvaluationContext {

    /** All records, an owner before its parts, in an order that is the same on every machine. */
    Stream<CodedRecord> records();

    /**
     * The record that a link leads to.
     *
     * @param id the id that the link holds
     * @param from the record that holds the link; ids are unique among the records of its coder
     * @return the record; empty when there is none of this id
     */
    Optional<CodedRecord> record(String id, CodedRecord from);

    /** The report of an id. */
    Optional<Report> report(String id);

    /**
     * Converts an offset into the raw text of a report.
     *
     * @param report the id of the report
     * @param rawOffset an offset in UTF-16 units
     * @return the same offset in code points; the offset as it is when the report cannot be read
     */
    int codePoints(String report, int rawOffset);
}
