package org.mithaq.text.zone.note;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mithaq.text.zone.Zone;
import org.mithaq.text.zone.ZoneKind;
import org.mithaq.text.zone.line.ReportLines;
import org.mithaq.text.zone.section.Titles;

/**
 * Finds the numbers in the text that refer to notes. Many numbers could: in brackets, glued to a word or a sign, behind a
 * blank and glued to the next word, or written as the last digits of a year. Those are chosen that stand above their
 * notes in the notes' order and look most like markers, all together. A number between two markers whose note has no text
 * must look clearly like one.
 */
final class NoteMarkers {

    /** Looks at which a number is a marker for certain if its order is right. */
    private static final int CLEAR = 3;
    private static final int CLEAREST = 4;

    private static final String WORD_END = "[\\u0621-\\u065F]";
    /**
     * How a number may look that is a marker.
     *
     * @param form with the number in the group n
     * @param weight how much the look speaks for a marker
     */
    private record Look(Pattern form, int weight) {

        static Look of(String form, int weight) {
            return new Look(Pattern.compile(form), weight);
        }
    }

    private static final List<Look> LOOKS = List.of(
            Look.of("[()\\[](?<n>[0-9]{1,3})[()\\]]", 5),
            Look.of("(?<=" + WORD_END + "|[»”\"]|(?<![0-9])[.،؛:!؟])(?<n>[0-9]{1,3})(?=\\p{L})", CLEAREST),
            Look.of("(?<=" + WORD_END + "|[»”\"]|[^\\s0-9][.،؛:!؟])(?<n>[0-9]{1,3})(?=\\s|$|[.،؛:!؟»”\"])", CLEAREST),
            Look.of("(?<=(?<![0-9])[.،؛»”\"]\\s)(?<n>[0-9]{1,3})(?=\\p{L})", CLEAR),
            Look.of("(?<=\\s|^)(?<n>[0-9]{1,3})(?=" + WORD_END + ")", 2),
            Look.of("(?<![0-9])(?:19|20)[0-9]{2}(?<n>[0-9]{1,2})(?![0-9])", 1),
            Look.of("(?<=[\\u0621-\\u065F»”\"]\\s)(?<n>[0-9]{1,3})(?=\\s*[.،؛])", 1));
    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.)\\S+");

    /** A number that may be a marker, in units of its line. */
    private record Candidate(int number, int weight, int line, int from, int to) {
    }

    /** A chain of candidates, one behind the other. */
    private record Chain(Candidate last, int weight, Optional<Chain> before) {
    }

    private final ReportLines lines;
    private final Map<Integer, List<Candidate>> byNumber = new HashMap<>();

    /** @param titles of the same text: their numbers are those of sections */
    NoteMarkers(ReportLines lines, Titles titles) {
        this.lines = lines;
        for (int line = 0; line < lines.size(); line++) {
            if (!titles.isNumbered(line)) {
                collect(line);
            }
        }
        byNumber.values().forEach(same -> same.sort(Comparator.comparingInt(Candidate::line)));
    }

    private void collect(int line) {
        if (lines.line(line).content().chars().noneMatch(Character::isDigit)) {
            return;
        }
        String text = ADDRESS.matcher(lines.line(line).content()).replaceAll(found -> " ".repeat(found.group().length()));
        Map<Integer, Candidate> best = new TreeMap<>();
        for (Look look : LOOKS) {
            Matcher found = look.form().matcher(text);
            while (found.find()) {
                Candidate candidate = new Candidate(Integer.parseInt(found.group("n")), look.weight(), line,
                        found.start("n"), found.end("n"));
                best.merge(candidate.from(), candidate, (one, other) -> one.weight() >= other.weight() ? one : other);
            }
        }
        best.values().stream().filter(candidate -> candidate.number() > 0)
                .forEach(candidate -> byNumber.computeIfAbsent(candidate.number(), n -> new ArrayList<>()).add(candidate));
    }

    /** Whether a number that is clearly a marker stands in some lines. */
    boolean hasClear(int number, int from, int to) {
        return byNumber.getOrDefault(number, List.of()).stream()
                .anyMatch(candidate -> candidate.weight() >= CLEAR && candidate.line() >= from && candidate.line() < to);
    }

    /** The markers of the notes in some blocks. */
    List<Zone> of(List<NoteBlock> blocks) {
        List<Zone> found = new ArrayList<>();
        int from = 0;
        int last = 0;
        for (NoteBlock block : blocks) {
            if (!block.starts().isEmpty()) {
                int first = block.starts().getFirst().number().value();
                List<Integer> noted = block.starts().stream().map(start -> start.number().value()).toList();
                add(chain(first <= last ? 1 : last + 1, noted, from, block.top()), found);
                last = noted.getLast();
            }
            from = block.bottom();
        }
        addBehind(last, from, found);
        return found;
    }

    private Optional<Chain> chain(int first, List<Integer> noted, int from, int to) {
        TreeMap<Integer, Chain> fronts = new TreeMap<>();
        for (int number = first; number <= noted.getLast(); number++) {
            int least = noted.contains(number) ? 0 : CLEAR;
            List<Chain> longer = new ArrayList<>();
            for (Candidate candidate : byNumber.getOrDefault(number, List.of())) {
                if (candidate.weight() >= least && candidate.line() >= from && candidate.line() < to) {
                    Optional<Chain> before = Optional.ofNullable(fronts.floorEntry(candidate.line())).map(Map.Entry::getValue);
                    longer.add(new Chain(candidate, candidate.weight() + before.map(Chain::weight).orElse(0), before));
                }
            }
            longer.forEach(chain -> addFront(fronts, chain));
        }
        return Optional.ofNullable(fronts.lastEntry()).map(Map.Entry::getValue);
    }

    /** Keeps for each line the heaviest chain that ends there or above: weights grow with the lines. */
    private static void addFront(TreeMap<Integer, Chain> fronts, Chain chain) {
        int line = chain.last().line();
        Map.Entry<Integer, Chain> before = fronts.floorEntry(line);
        if (before != null && before.getValue().weight() >= chain.weight()) {
            return;
        }
        fronts.put(line, chain);
        Map.Entry<Integer, Chain> next = fronts.higherEntry(line);
        while (next != null && next.getValue().weight() <= chain.weight()) {
            fronts.remove(next.getKey());
            next = fronts.higherEntry(line);
        }
    }

    private void add(Optional<Chain> chain, List<Zone> found) {
        for (Optional<Chain> at = chain; at.isPresent(); at = at.get().before()) {
            found.add(zone(at.get().last()));
        }
    }

    private Zone zone(Candidate marker) {
        return lines.zone(ZoneKind.FOOTNOTE_MARKER, marker.line(), marker.from(), marker.to());
    }

    /** Markers behind the last notes, whose own notes got lost: the next numbers, several of them. */
    private void addBehind(int last, int from, List<Zone> found) {
        List<Zone> more = new ArrayList<>();
        int line = from;
        for (int number = last + 1;; number++) {
            int top = line;
            Optional<Candidate> next = byNumber.getOrDefault(number, List.of()).stream()
                    .filter(candidate -> candidate.weight() >= CLEAREST && candidate.line() >= top).findFirst();
            if (next.isEmpty()) {
                break;
            }
            more.add(zone(next.get()));
            line = next.get().line();
        }
        if (more.size() >= (last == 0 ? 3 : 2)) {
            found.addAll(more);
        }
    }
}
