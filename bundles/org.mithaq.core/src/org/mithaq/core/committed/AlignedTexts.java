package org.mithaq.core.committed;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.jgit.diff.Edit;
import org.eclipse.jgit.diff.HistogramDiff;
import org.eclipse.jgit.diff.RawText;
import org.eclipse.jgit.diff.RawTextComparator;
import org.mithaq.core.committed.AlignedLine.Kind;

/**
 * Two texts side by side, line by line; where one has no line for one of the other, it has a gap. Kinds of line ends do not
 * count.
 */
public final class AlignedTexts {

    private final List<String> before;
    private final List<String> after;
    private final List<AlignedLine> lines = new ArrayList<>();
    private final List<Integer> differences = new ArrayList<>();

    private AlignedTexts(String before, String after) {
        this.before = lines(before);
        this.after = lines(after);
    }

    /** Compares two texts. */
    public static AlignedTexts of(String before, String after) {
        AlignedTexts texts = new AlignedTexts(before, after);
        texts.align();
        return texts;
    }

    private static List<String> lines(String text) {
        return Arrays.asList(text.split("\r\n|\r|\n", -1));
    }

    private static RawText raw(List<String> lines) {
        return new RawText(lines.stream().map(line -> line + "\n").collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8));
    }

    private void align() {
        int atBefore = 0;
        int atAfter = 0;
        for (Edit edit : new HistogramDiff().diff(RawTextComparator.DEFAULT, raw(before), raw(after))) {
            addSame(atBefore, atAfter, edit.getBeginA() - atBefore);
            differences.add(lines.size());
            addDifferent(edit);
            atBefore = edit.getEndA();
            atAfter = edit.getEndB();
        }
        addSame(atBefore, atAfter, before.size() - atBefore);
    }

    private void addSame(int atBefore, int atAfter, int count) {
        for (int i = 1; i <= count; i++) {
            lines.add(new AlignedLine(atBefore + i, atAfter + i, Kind.SAME));
        }
    }

    private void addDifferent(Edit edit) {
        int both = Math.min(edit.getLengthA(), edit.getLengthB());
        for (int i = 1; i <= both; i++) {
            lines.add(new AlignedLine(edit.getBeginA() + i, edit.getBeginB() + i, Kind.CHANGED));
        }
        for (int i = edit.getBeginA() + both + 1; i <= edit.getEndA(); i++) {
            lines.add(new AlignedLine(i, 0, Kind.REMOVED));
        }
        for (int i = edit.getBeginB() + both + 1; i <= edit.getEndB(); i++) {
            lines.add(new AlignedLine(0, i, Kind.ADDED));
        }
    }

    /** The lines of both, from the first one on. */
    public List<AlignedLine> lines() {
        return List.copyOf(lines);
    }

    /** Where the differences begin, as places among {@link #lines()}, counted from 0. */
    public List<Integer> differences() {
        return List.copyOf(differences);
    }

    /** The first difference behind a place; from the beginning again where there is none. */
    public OptionalInt next(int place) {
        return differences.stream().filter(at -> at > place).findFirst().or(() -> differences.stream().findFirst())
                .stream().mapToInt(Integer::intValue).findFirst();
    }

    /** The last difference before a place; from the end again where there is none. */
    public OptionalInt previous(int place) {
        List<Integer> reversed = differences.reversed();
        return reversed.stream().filter(at -> at < place).findFirst().or(() -> reversed.stream().findFirst())
                .stream().mapToInt(Integer::intValue).findFirst();
    }

    /** Where a difference ends: the first place behind it. */
    public int end(int difference) {
        return IntStream.range(difference, lines.size()).filter(at -> lines.get(at).kind() == Kind.SAME).findFirst()
                .orElse(lines.size());
    }

    /** The text of before with its gaps, as many lines as {@link #lines()}. */
    public String textBefore() {
        return text(before, AlignedLine::before);
    }

    /** The text of now with its gaps, as many lines as {@link #lines()}. */
    public String textAfter() {
        return text(after, AlignedLine::after);
    }

    private String text(List<String> texts, ToIntFunction<AlignedLine> number) {
        return lines.stream().mapToInt(number).mapToObj(line -> line == 0 ? "" : texts.get(line - 1))
                .collect(Collectors.joining("\n"));
    }
}
