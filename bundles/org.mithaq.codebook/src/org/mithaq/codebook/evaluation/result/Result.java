package org.mithaq.codebook.evaluation.result;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.mithaq.codebook.date.DateBounds;
import org.mithaq.model.codebook.DocumentedElement;
import org.mithaq.model.codebook.MissingReason;
import org.mithaq.model.coding.Anchor;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.Value;

/** What an expression gives for one record. Results do not change; what they lead to may. */
public sealed interface Result {

    /** Nothing is coded. */
    Result NOT_CODED = new NotCoded();
    /** Yes. */
    Result YES = new YesNo(true);
    /** No. */
    Result NO = new YesNo(false);

    /** A text. */
    record Text(String text) implements Result {
    }

    /** Yes or no. */
    record YesNo(boolean yes) implements Result {
    }

    /** A number. */
    record Numeric(BigDecimal number) implements Result {
    }

    /** A number with bounds, either of which may be open; the unit is empty when there is none. */
    record Quantity(Optional<BigDecimal> min, Optional<BigDecimal> max, boolean approximate, Optional<Code> unit,
            String text) implements Result {
    }

    /**
     * A date.
     *
     * @param edtf the date in EDTF
     * @param bounds the days that it may mean; empty when the text is no date
     * @param qualifier early, mid, late, before, after; empty when there is none
     * @param alternatives other readings in EDTF
     * @param text the words of the report
     */
    record Date(String edtf, Optional<DateBounds> bounds, String qualifier, List<String> alternatives, String text)
            implements Result {
    }

    /** A category, a point of a scale, or another name of the codebook; without an element when it declares no such. */
    record Code(String id, Optional<DocumentedElement> element) implements Result {
    }

    /** An entry of a registry; without an element when the codebook declares no such. */
    record Entry(String registry, String id, Optional<org.mithaq.model.codebook.Entry> entry) implements Result {
    }

    /** An actor's part in a record. */
    record Participation(org.mithaq.model.coding.Participation participation, Entry entry) implements Result {
    }

    /**
     * A record.
     *
     * @param target the record itself, empty when the project has none of this id: where a link leads to is looked up when
     *     it is asked for, since most links are only shown
     */
    record Record(String id, Supplier<Optional<CodedRecord>> target) implements Result {

        /** A record that is there. */
        Record(CodedRecord record) {
            this(record.getId(), () -> Optional.of(record));
        }

        /** The record; empty when the project has none of this id. */
        public Optional<CodedRecord> record() {
            return target.get();
        }

        /** What two results have in common when they are the same record, be it read twice. */
        public Identity identity() {
            return new Identity(id, record().map(CodedRecord::getCoder));
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Record that && identity().equals(that.identity());
        }

        @Override
        public int hashCode() {
            return id.hashCode();
        }
    }

    /** Which record: ids are unique among the records of one coder. Without a coder when there is no such record. */
    record Identity(String id, Optional<String> coder) {

        /** Which record it is, be it read twice. */
        public static Identity of(CodedRecord record) {
            return new Identity(record.getId(), Optional.of(record.getCoder()));
        }
    }

    /** All records of a coder together. */
    record Project(String coder) implements Result {
    }

    /** A passage that speaks for a record, or for one of its values; numbered from 1 among those of the record. */
    record Evidence(CodedRecord owner, Optional<Value> value, Anchor anchor, int number) implements Result {
    }

    /**
     * A decision of a coder on a record, numbered from 1 among those of the record.
     *
     * @param value what was decided; empty when it is the record itself
     */
    record Decision(CodedRecord owner, Optional<Value> value, int number) implements Result {
    }

    /** A row of a dataset that is made of several things: the values of its keys, and the things, by their names. */
    record Row(Map<String, Result> fields) implements Result {
    }

    /** A report; without one when the project has none of this id. */
    record Report(String id, Optional<org.mithaq.model.corpus.Report> report) implements Result {
    }

    /** What is coded, with the value that holds its basis, certainty and evidence. */
    record Coded(Result content, Value value) implements Result {

        @Override
        public Result plain() {
            return content.plain();
        }

        @Override
        public boolean isMissing() {
            return content.isMissing();
        }

        @Override
        public boolean isAbsent() {
            return content.isAbsent();
        }
    }

    /** Several results, none of which is a list, missing or not coded. */
    record ListOf(List<Result> elements) implements Result {

        @Override
        public Result plain() {
            return new ListOf(elements.stream().map(Result::plain).toList());
        }
    }

    /** Coded as missing; without an element when the codebook declares no such reason. */
    record Missing(String reason, Optional<MissingReason> element) implements Result {

        @Override
        public boolean isMissing() {
            return true;
        }

        @Override
        public boolean isAbsent() {
            return true;
        }
    }

    /** Nothing: not coded yet, or not there to be asked, such as the whole of a place that is no part of anything. */
    record NotCoded() implements Result {

        @Override
        public boolean isAbsent() {
            return true;
        }
    }

    /** This without the values that hold contents, down into lists. */
    default Result plain() {
        return this;
    }

    /** Whether it is coded as missing. */
    default boolean isMissing() {
        return false;
    }

    /** Whether there is neither a value nor several. */
    default boolean isAbsent() {
        return false;
    }

    /** The elements of a list; this alone when it is a value, nothing when it is absent. */
    default List<Result> elements() {
        if (this instanceof ListOf list) {
            return list.elements;
        }
        return isAbsent() ? List.of() : List.of(this);
    }

    /** A text, nothing when it is empty. */
    static Result ofText(String text) {
        return text == null || text.isEmpty() ? NOT_CODED : new Text(text);
    }

    /** A number, nothing when there is none. */
    static Result ofNumber(BigDecimal number) {
        return number == null ? NOT_CODED : new Numeric(number);
    }

    /** A number. */
    static Result ofNumber(int number) {
        return new Numeric(BigDecimal.valueOf(number));
    }

    /** A date in EDTF, nothing when it is empty. */
    static Result ofDate(String edtf) {
        return edtf == null || edtf.isEmpty() ? NOT_CODED
                : new Date(edtf, DateBounds.parse(edtf), "", List.of(), "");
    }
}
