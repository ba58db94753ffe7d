package org.mithaq.text.date.find;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mithaq.text.RawRange;

@DisplayName("Ranges that are taken")
class TakenRangesTest {

    @Test
    @DisplayName("are never taken again, not even in part")
    void areTakenOnce() {
        Random random = new Random(11);
        for (int round = 0; round < 200; round++) {
            TakenRanges taken = new TakenRanges();
            BitSet expected = new BitSet();
            for (int i = 0; i < 30; i++) {
                List<RawRange> ranges = IntStream.range(0, 1 + random.nextInt(3)).mapToObj(j -> range(random)).toList();
                BitSet own = new BitSet();
                ranges.forEach(range -> own.set(range.start().value(), range.end().value()));
                assertEquals(!own.intersects(expected), taken.take(ranges), ranges + " in " + expected);
                if (!own.intersects(expected)) {
                    expected.or(own);
                }
            }
        }
    }

    private static RawRange range(Random random) {
        int start = random.nextInt(90);
        return RawRange.of(start, start + random.nextInt(6));
    }
}
