package org.mithaq.text.repair;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Breaks clean text as extraction does, the same for the same seed. */
final class TextBreaker {

    /** What was done to a printed line. */
    enum Damage {
        NONE, RUNS_AT_NUMBERS, WORDS_IN_REVERSE, WORD_CUT, FIRST_LETTER_LOST, MARK_ON_ITS_OWN, NUMBER_AFTER_ITEM,
        FINAL_YA_PARTED, BRACKETS_MIRRORED
    }

    /**
     * A printed line.
     *
     * @param clean as it is printed
     * @param stored as it is extracted
     */
    record Line(String clean, String stored, Damage damage) {
    }

    private static final int WIDTH = 95;
    private static final Pattern NUMBER = Pattern.compile("(?<before> ?)(?<number>\\d+)(?<behind> ?)");
    private static final Pattern ITEM = Pattern.compile("(?<number>\\d{1,2})\\. (?<text>.*)");
    private static final Pattern MARK = Pattern.compile("(?<=[\\u0621-\\u064A]{3})(?<mark>[\\u064B\\u0651])");
    private static final Pattern YA = Pattern.compile("(?<=[\\u0621-\\u064A][سشصض])[يى](?![\\u0621-\\u0652])");

    private final Random random;

    TextBreaker(long seed) {
        this.random = new Random(seed);
    }

    /** Lays a paragraph out in printed lines and breaks most of those that hold what breaks lines. */
    List<Line> paragraph(String text) {
        return lines(text).stream().map(this::broken).toList();
    }

    /** Lays out only. */
    static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            if (line.length() + word.length() > WIDTH) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(word).append(' ');
        }
        lines.add(line.toString().strip());
        return lines;
    }

    private Line broken(String line) {
        Matcher item = ITEM.matcher(line);
        if (item.matches()) {
            String stored = runs(item.group("text").stripTrailing()) + "  ." + item.group("number");
            return new Line(line, stored, Damage.NUMBER_AFTER_ITEM);
        }
        if (NUMBER.matcher(line).find()) {
            return new Line(line, runs(line), Damage.RUNS_AT_NUMBERS);
        }
        int dice = random.nextInt(100);
        if (line.contains("(") && dice < 80) {
            return new Line(line, mirrored(line), Damage.BRACKETS_MIRRORED);
        }
        Matcher mark = MARK.matcher(line);
        if (dice < 60 && mark.find()) {
            String stored = line.substring(mark.end()) + "\n" + mark.group() + "\n" + line.substring(0, mark.start());
            return new Line(line, stored, Damage.MARK_ON_ITS_OWN);
        }
        if (dice < 70 && YA.matcher(line).find()) {
            return new Line(line, YA.matcher(line).replaceAll(" $0"), Damage.FINAL_YA_PARTED);
        }
        return unmarked(line, dice);
    }

    private Line unmarked(String line, int dice) {
        int words = line.split(" ").length;
        if (dice < 12 && words > 5) {
            return new Line(line, cut(line, middleOfWord(line)), Damage.WORD_CUT);
        }
        if (dice < 18 && words > 5 && Character.isLetter(line.charAt(1))) {
            return new Line(line, cut(line, 1), Damage.FIRST_LETTER_LOST);
        }
        if (dice < 28 && words > 5) {
            List<String> reversed = new ArrayList<>(List.of(line.strip().split(" ")));
            Collections.reverse(reversed);
            return new Line(line, String.join("  ", reversed) + " ", Damage.WORDS_IN_REVERSE);
        }
        return new Line(line, line, Damage.NONE);
    }

    /** The runs between numbers from the last one to the first one; the blank behind a number stands before it. */
    private static String runs(String line) {
        List<String> runs = new ArrayList<>();
        Matcher number = NUMBER.matcher(line);
        int start = 0;
        while (number.find()) {
            runs.add(line.substring(start, number.start()) + number.group("before"));
            runs.add(number.group("behind") + number.group("number"));
            start = number.end();
        }
        runs.add(line.substring(start));
        Collections.reverse(runs);
        return mirrored(runs.stream().collect(Collectors.joining()));
    }

    private static String mirrored(String line) {
        return line.chars().mapToObj(c -> c == '(' ? ")" : c == ')' ? "(" : Character.toString(c))
                .collect(Collectors.joining());
    }

    private int middleOfWord(String line) {
        int at = line.length() / 3 + random.nextInt(line.length() / 3);
        while (!isInsideOfWord(line, at)) {
            at++;
        }
        return at;
    }

    private static boolean isInsideOfWord(String line, int at) {
        return at < line.length() - 1 && at > 1 ? line.substring(at - 2, at + 2).chars().allMatch(Character::isLetter)
                : at >= line.length() - 1;
    }

    private static String cut(String line, int at) {
        return line.substring(at) + line.substring(0, at);
    }
}
