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
