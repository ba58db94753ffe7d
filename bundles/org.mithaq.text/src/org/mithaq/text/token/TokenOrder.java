package org.mithaq.text.token;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;

/** An order in which the tokens of a line may be read. Lines without Arabic letters are always read as stored. */
public enum TokenOrder {
    /** As the reading has it where it has put the line in order; elsewhere runs reversed at blanks. */
    AS_READ,
    /** Runs reversed: a run ends at a number and at two blanks. */
    REVERSED_AT_BLANKS,
    /** Runs reversed: a run ends at a number only. */
    REVERSED_AT_NUMBERS,
    /** As stored. */
    STORED;

    /** So many numbers glued to the word behind them make it certain that a report's runs stand in reverse. */
    private static final int LEAST_GLUED = 3;
    private static final int LEAST_SHARE_PERCENT = 5;
    private static final Set<String> SHORT_WORDS = Set.of("و", "لا", "في", "من", "عن", "ما", "ان", "هو", "هي", "لم",
            "لن", "قد", "كل", "مع", "او", "اي", "به", "له", "ثم", "بل", "اذ", "كي", "لي", "بي", "هم", "اب", "ام");

    /**
     * The orders to try on a report, the likeliest first.
     *
     * @param numbered all lines with numbers
     * @param turned whether a line of the report stands in another order than it is stored in
     */
    static List<TokenOrder> of(List<List<Token>> numbered, BooleanSupplier turned) {
        int numbers = 0;
        int glued = 0;
        for (List<Token> line : numbered) {
            for (int i = 0; i < line.size(); i++) {
                numbers += line.get(i).isNumber() ? 1 : 0;
                glued += i > 0 && line.get(i - 1).isNumber() && line.get(i).glued() && isArabic(line.get(i)) ? 1 : 0;
            }
        }
        boolean reversed = glued >= LEAST_GLUED && glued * 100 >= numbers * LEAST_SHARE_PERCENT
                || turned.getAsBoolean();
        return reversed ? List.of(values()) : List.of(STORED);
    }

    private static boolean isArabic(Token token) {
        return token.isWord() && token.text().charAt(0) >= '\u0600';
    }

    /** The line's tokens in this order. */
    public List<Token> read(List<Token> line, TokenRules rules) {
        boolean turned = isTurned(line);
        if (this == STORED || turned && this == AS_READ || line.stream().noneMatch(TokenOrder::isArabic)) {
            return line;
        }
        List<Token> stored = turned ? line.stream().sorted(Comparator.comparing(Token::start)).toList() : line;
        List<Token> read = new ArrayList<>();
        for (List<Token> run : runs(stored).reversed()) {
            read.addAll(withHalvesJoined(run, run.getLast() == line.getLast(), rules));
        }
        return read;
    }

    static boolean isTurned(List<Token> line) {
        for (int i = 1; i < line.size(); i++) {
            if (line.get(i).isStoredBefore(line.get(i - 1))) {
                return true;
            }
        }
        return false;
    }

    private List<List<Token>> runs(List<Token> line) {
        List<List<Token>> runs = new ArrayList<>();
        for (Token token : line) {
            boolean starts = runs.isEmpty() || token.isNumber() || runs.getLast().getFirst().isNumber()
                    || this != REVERSED_AT_NUMBERS && token.wide();
            if (starts) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(token);
        }
        return runs;
    }

    /**
     * Where a run is cut inside of a word, the word's start stands at the run's end: joined when the two make a
     * known word, or when a line ends with one or two letters that are no word.
     */
    private static List<Token> withHalvesJoined(List<Token> run, boolean endsLine, TokenRules rules) {
        Token first = run.getFirst();
        Token last = run.getLast();
        if (run.size() < 2 || !first.isWord() || !last.isWord()) {
            return run;
        }
        boolean lostLetter = endsLine && last.text().length() <= 2 && !SHORT_WORDS.contains(last.text());
        if (!lostLetter && !rules.isWord(last.text() + first.text())) {
            return run;
        }
        List<Token> joined = new ArrayList<>(run.subList(1, run.size() - 1));
        joined.addFirst(first.behind(last));
        return joined;
    }
}
