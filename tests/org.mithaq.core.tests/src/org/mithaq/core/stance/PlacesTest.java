package org.mithaq.core.stance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mithaq.text.ReadingOffset;
import org.mithaq.text.ReadingRange;

@DisplayName("Places of a reading")
class PlacesTest {

    private final Random random = new Random(5);

    private ReadingRange stretch(int most) {
        int start = random.nextInt(200);
        return ReadingRange.of(start, start + 1 + random.nextInt(most));
    }

    @Test
    @DisplayName("are found as a look at all of them finds them")
    void areFoundAsByALookAtAll() {
        for (int round = 0; round < 200; round++) {
            List<ReadingRange> all = IntStream.range(0, random.nextInt(40)).mapToObj(i -> stretch(20)).sorted().toList();
            Places<ReadingRange> places = new Places<>(all, Function.identity());
            ReadingRange asked = stretch(60);
            ReadingOffset end = asked.start();
            int reach = random.nextInt(80);
            List<ReadingRange> before = all.stream().filter(one -> !end.isBefore(one.end())).toList();

            assertEquals(all.stream().filter(asked::contains).toList(), places.within(asked));
            assertEquals(before.stream().filter(one -> end.value() - one.end().value() <= reach).toList(), places.before(end, reach));
            assertEquals(before.isEmpty() ? Optional.empty() : Optional.of(before.getLast()), places.lastBefore(end));
        }
    }
}
