package org.mithaq.codebook.usage;

import java.util.List;
import java.util.OptionalLong;

/** Knows the coded data of a project. It is asked by any thread. */
public interface UsageCounts {

    /** Knows no coded data. */
    UsageCounts NONE = new UsageCounts() {
        @Override
        public OptionalLong count(CodedName name) {
            return OptionalLong.empty();
        }

        @Override
        public List<CodedUse> uses(CodedName name, int most) {
            return List.of();
        }
    };

    /**
     * How often coded data uses an element: records of a type, values of a feature, values that are a code or an entry.
     *
     * @return empty when the codings are not known, or not counted yet
     */
    OptionalLong count(CodedName name);

    /**
     * Where coded data uses an element.
     *
     * @param most how many uses are wanted at most
     * @return the uses in the order of coders, reports and records
     */
    List<CodedUse> uses(CodedName name, int most);
}
