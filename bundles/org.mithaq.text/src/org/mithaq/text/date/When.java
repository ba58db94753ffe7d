package org.mithaq.text.date;

import java.util.List;
import java.util.Optional;

/** What the words of a date say; some of it can only be told from the dates before. */
@FunctionalInterface
interface When {

    /**
     * @param inferred whether the year comes from elsewhere
     * @param certain whether the words allow nothing else
     */
    record Answer(Edtf value, List<Edtf> alternatives, boolean inferred, boolean certain) {

        static Answer stated(Edtf value) {
            return new Answer(value, List.of(), false, true);
        }
    }

    /** The date; empty when it cannot be told or there is no such day. */
    Optional<Answer> in(DateContext context);
}
