package org.mithaq.text.date.finding;

import java.util.List;
import java.util.Optional;
import org.mithaq.text.date.Edtf;

/** What the words of a date say; some of it can only be told from the dates before. */
@FunctionalInterface
public interface When {

    /**
     * What a date is where it stands.
     *
     * @param value the likeliest
     * @param alternatives other values that the words allow
     * @param inferred whether the year comes from elsewhere
     * @param certain whether the words allow nothing else
     */
    record Answer(Edtf value, List<Edtf> alternatives, boolean inferred, boolean certain) {

        /** A date that its words tell whole. */
        public static Answer stated(Edtf value) {
            return new Answer(value, List.of(), false, true);
        }
    }

    /** The date; empty when it cannot be told or there is no such day. */
    Optional<Answer> in(DateContext context);
}
