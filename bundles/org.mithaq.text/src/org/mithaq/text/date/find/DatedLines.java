package org.mithaq.text.date.find;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.mithaq.text.fold.FoldedText;
import org.mithaq.text.match.StringFinder;
import org.mithaq.text.token.TokenLines;

/** Finds the lines that dates may stand in, in one pass: the others need not be read. */
final class DatedLines {

    private static final List<String> DIGITS = List.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9");

    private final StringFinder words;

    /** @param words that dates are read from, folded */
    DatedLines(Set<String> words) {
        Set<String> all = new TreeSet<>(words);
        all.addAll(DIGITS);
        this.words = StringFinder.of(all);
    }

    /** Lines with one of the words or with a number. */
    BitSet find(FoldedText text, TokenLines lines) {
        BitSet found = new BitSet();
        words.find(text.value(), unit -> found.set(lines.line(text.toReading(unit))));
        return found;
    }
}
