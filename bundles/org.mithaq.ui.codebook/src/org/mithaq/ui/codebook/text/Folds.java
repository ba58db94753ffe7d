package org.mithaq.ui.codebook.text;

import java.util.List;
import java.util.stream.Stream;
import org.mithaq.codebook.ide.result.FoldedRange;
import org.mithaq.codebook.ide.result.TextRange;

/** Which lines can be shown as one. */
public final class Folds {

    private Folds() {
    }

    /**
     * The lines of each fold, from the beginning of the first line to the beginning of the line behind the last one;
     * those of one line are left out, and of several that begin in a line the longest counts.
     */
    public static List<TextRange> lines(String text, List<FoldedRange> folds) {
        return folds.stream().map(FoldedRange::range).filter(range -> range.end() <= text.length())
                .flatMap(range -> lines(text, range))
                .collect(java.util.stream.Collectors.toMap(TextRange::start, range -> range,
                        (one, other) -> one.length() >= other.length() ? one : other, java.util.TreeMap::new))
                .values().stream().toList();
    }

    private static Stream<TextRange> lines(String text, TextRange range) {
        int start = text.lastIndexOf('\n', range.start() - 1) + 1;
        int end = text.indexOf('\n', Math.max(range.start(), range.end() - 1));
        int firstEnd = text.indexOf('\n', range.start());
        boolean several = firstEnd >= 0 && firstEnd < range.end();
        return several ? Stream.of(new TextRange(start, end < 0 ? text.length() : end + 1)) : Stream.empty();
    }
}
