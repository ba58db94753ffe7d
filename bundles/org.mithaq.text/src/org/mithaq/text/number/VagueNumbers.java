package org.mithaq.text.number;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.mithaq.text.token.TokenView;

/** Words that tell about how many: some, tens of, hundreds of thousands of. */
final class VagueNumbers {

    private static final Set<String> SOME = Set.of("بضع", "بضعه");
    private static final int FEWEST_SOME = 3;
    private static final int MOST_SOME = 9;
    private static final Map<String, Long> AT_LEAST = Map.of("عشرات", 10L, "ميات", 100L, "الاف", 1_000L,
            "ملايين", 1_000_000L, "مليارات", 1_000_000_000L);

    private VagueNumbers() {
    }

    static Set<String> words() {
        Set<String> words = new TreeSet<>(SOME);
        words.addAll(AT_LEAST.keySet());
        return words;
    }

    static Optional<NumberReader.Number> read(TokenView view, int place) {
        String word = Particles.without(view.at(place).text())
                .filter(form -> SOME.contains(form) || AT_LEAST.containsKey(form)).findFirst().orElse("");
        if (SOME.contains(word)) {
            return Optional.of(new NumberReader.Number(place + 1, BigDecimal.valueOf(FEWEST_SOME),
                    Optional.of(BigDecimal.valueOf(MOST_SOME)), false, true));
        }
        return Optional.ofNullable(AT_LEAST.get(word)).map(least -> {
            Optional<Long> times = Particles.without(view.at(place + 1).text()).map(AT_LEAST::get)
                    .filter(scale -> scale != null && scale > least).findFirst();
            return new NumberReader.Number(times.isPresent() ? place + 2 : place + 1,
                    BigDecimal.valueOf(least * times.orElse(1L)), Optional.empty(), false, true);
        });
    }
}
