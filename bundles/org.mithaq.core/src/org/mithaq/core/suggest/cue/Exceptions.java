package org.mithaq.core.suggest.cue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mithaq.text.ReadingRange;
import org.mithaq.text.reading.Reading;

/** Leaves out the places that stand within words which the codebook excepts. */
public final class Exceptions {

    /** What words stand for, when it may also be that something else does not count within them. */
    public interface Excepting {

        /** Whether the words are an exception, and no name or cue. */
        boolean isException();

        /** What an exception is made for, or those whose exceptions hold for a name. */
        List<String> subjects();
    }

    private Exceptions() {
    }

    /**
     * The names and cues that stand outside of their exceptions, in the order given.
     *
     * @param hits names, cues and exceptions, in any order
     * @param reading in which they stand
     */
    public static <T extends Excepting> List<CueForms.Hit<T>> leaveOut(List<CueForms.Hit<T>> hits, Reading reading) {
        Map<String, List<ReadingRange>> excepted = new HashMap<>();
        hits.stream().filter(hit -> hit.meaning().isException())
                .forEach(hit -> reading.hull(hit.match().segments()).ifPresent(range -> hit.meaning().subjects()
                        .forEach(subject -> excepted.computeIfAbsent(subject, key -> new ArrayList<>()).add(range))));
        if (excepted.isEmpty()) {
            return hits;
        }
        Map<String, StretchesAround> around = new HashMap<>();
        excepted.forEach((subject, ranges) -> around.put(subject, new StretchesAround(ranges)));
        return hits.stream().filter(hit -> !hit.meaning().isException() && !isExcepted(hit, around, reading)).toList();
    }

    private static <T extends Excepting> boolean isExcepted(CueForms.Hit<T> hit, Map<String, StretchesAround> excepted,
            Reading reading) {
        for (String subject : hit.meaning().subjects()) {
            StretchesAround stretches = excepted.get(subject);
            if (stretches != null
                    && reading.hull(hit.match().segments()).filter(stretches::hold).isPresent()) {
                return true;
            }
        }
        return false;
    }
}
