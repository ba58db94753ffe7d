package org.mithaq.core.index;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Gives each id of each coder a number, which a map needs far less memory for. The same id has the same number for good. */
final class RecordKeys {

    private static final int FEWEST_DIGITS = 4;
    private static final int MOST_DIGITS = 9;

    /** What stands before the number of an id, or all of an unusual id, with the coder. */
    private record Prefix(String coder, String text) {
    }

    private final Map<Prefix, Integer> prefixes = new ConcurrentHashMap<>();
    private final AtomicInteger last = new AtomicInteger();

    long of(String coder, String id) {
        int digits = digits(id);
        String text = digits == 0 ? id : id.substring(0, id.length() - digits);
        // ids of the same number with more zeros are others, so the digits count too
        long number = digits == 0 ? 0 : Integer.parseInt(id, id.length() - digits, id.length(), 10) * 16L + digits;
        int prefix = prefixes.computeIfAbsent(new Prefix(coder, text), added -> last.incrementAndGet());
        return (long) prefix << 36 | number;
    }

    private static int digits(String id) {
        int at = id.length();
        while (at > 0 && id.charAt(at - 1) >= '0' && id.charAt(at - 1) <= '9') {
            at--;
        }
        int digits = id.length() - at;
        return digits >= FEWEST_DIGITS && digits <= MOST_DIGITS ? digits : 0;
    }
}
