package org.mithaq.text.date.rule;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mithaq.text.token.Token;

/** The names of the months, folded, with their spellings. */
final class MonthNames {

    /** Which calendar tradition a name belongs to. */
    enum Series { LEVANTINE, GREGORIAN, ENGLISH }

    /** @param number 1 to 12 */
    record Name(int number, Series series) {}

    private static final String CLITICS = "وفبلك";
    private static final int SHORTEST_MISSPELT = 6;
    /** Letters of the first word of a name of two words. */
    private static final int HALF = 5;

    private final Map<String, Name> names = new HashMap<>();
    /** Words that names are made of, but for آب, whose letters are too common. */
    private final Set<String> parts = new HashSet<>();

    MonthNames() {
        add(Series.LEVANTINE, "كانون الثاني", "شباط", "اذار", "نيسان", "ايار", "حزيران", "تموز", "اب", "ايلول",
                "تشرين الاول", "تشرين الثاني", "كانون الاول");
        add(Series.GREGORIAN, "يناير", "فبراير", "مارس", "ابريل", "مايو", "يونيو", "يوليو", "اغسطس", "سبتمبر",
                "اكتوبر", "نوفمبر", "ديسمبر");
        add(Series.ENGLISH, "january", "february", "march", "april", "may", "june", "july", "august", "september",
                "october", "november", "december");
        names.put("يونيه", new Name(6, Series.GREGORIAN));
        names.put("يوليه", new Name(7, Series.GREGORIAN));
        names.keySet().forEach(name -> parts.addAll(List.of(name.split(" "))));
        parts.remove("اب");
    }

    private void add(Series series, String... twelve) {
        for (int i = 0; i < twelve.length; i++) {
            names.put(twelve[i], new Name(i + 1, series));
        }
    }

    /** The month that a name of one word is, a particle glued in front of it allowed. */
    Optional<Name> ofWord(Token token) {
        Optional<Name> name = exactly(token.text(), token.surface());
        if (name.isEmpty() && token.text().length() > 3 && CLITICS.indexOf(token.text().charAt(0)) >= 0) {
            name = exactly(token.text().substring(1), token.surface().substring(1));
        }
        return name;
    }

    /** آب folds to the same as أب, father: only with its madda it is the month. */
    private Optional<Name> exactly(String folded, String surface) {
        return folded.equals("اب") && !surface.startsWith("آ") ? Optional.empty() : Optional.ofNullable(names.get(folded));
    }

    /** The month that two words are together. */
    Optional<Name> ofWords(Token first, Token second) {
        String start = first.text().length() > HALF ? first.text().substring(1) : first.text();
        if (start.length() != HALF) {
            return Optional.empty();
        }
        return Optional.ofNullable(names.get(start + " " + second.text()));
    }

    /** The Gregorian month whose name a word is but for one wrong, missing, added or two swapped letters. */
    Optional<Name> ofMisspelt(Token token) {
        if (!token.isWord() || token.text().length() < SHORTEST_MISSPELT - 1) {
            return Optional.empty();
        }
        return names.entrySet().stream()
                .filter(entry -> entry.getValue().series() == Series.GREGORIAN)
                .filter(entry -> entry.getKey().length() >= SHORTEST_MISSPELT)
                .filter(entry -> Misspelling.isOneStep(token.text(), entry.getKey()))
                .map(Map.Entry::getValue).findFirst();
    }

    /** The first words of all names, also with a particle glued in front. */
    Set<String> words() {
        return names.keySet().stream().map(name -> name.split(" ")[0])
                .flatMap(word -> Stream.concat(Stream.of(word), CLITICS.chars().mapToObj(clitic -> (char) clitic + word)))
                .collect(Collectors.toSet());
    }

    /** Whether a word is a part of a name, so that halves of it may be put together. */
    boolean isPart(String folded) {
        return parts.contains(folded);
    }
}
