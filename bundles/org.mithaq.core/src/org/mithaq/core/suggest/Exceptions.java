package org.mithaq.core.suggest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mithaq.text.ReadingRange;
import org.mithaq.text.reading.Reading;

/** Leaves out the places that stand within words which the codebook excepts. */
final class Exceptions {

    /** What words stand for, when it may also be that something else does not count within them. */
    interface Excepting {

        /** Whether the words are an exception, and no name or cue. */
        boolean isException();

        /** What the exceptions are made for. */
        Object subject();
    }

    private Exceptions() {
    }

    /** The names and cues that stand outside of their exceptions, in the order given. */
    static <T extends Excepting> List<CueForms.Hit<T>> leaveOut(List<CueForms.Hit<T>> hits, Reading reading) {
        Map<Object, List<ReadingRange>> excepted = new HashMap<>();
        hits.stream().filter(hit -> hit.meaning().isException())
                .forEach(hit -> reading.hull(hit.match().segments()).ifPresent(range -> excepted
                        .computeIfAbsent(hit.meaning().subject(), subject -> new ArrayList<>()).add(range)));
        return hits.stream().filter(hit -> !hit.meaning().isException())
                .filter(hit -> !stands(hit, excepted.getOrDefault(hit.meaning().subject(), List.of()), reading)).toList();
    }

    private static boolean stands(CueForms.Hit<?> hit, List<ReadingRange> within, Reading reading) {
        return !within.isEmpty() && reading.hull(hit.match().segments())
                .filter(range -> within.stream().anyMatch(excepted -> excepted.contains(range))).isPresent();
    }
}
