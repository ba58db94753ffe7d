package org.mithaq.text.date;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.mithaq.text.fold.FoldedText;
import org.mithaq.text.match.StringFinder;
import org.mithaq.text.token.TokenLines;

/** Finds the lines that dates may stand in, in one pass: the others need not be read. */
final class DatedLines {

    private final StringFinder words;

    DatedLines(List<DateRule> rules) {
        Set<String> all = new TreeSet<>();
        rules.forEach(rule -> all.addAll(rule.words()));
        this.words = StringFinder.of(all);
    }

    /** Lines with a word that some rule reads from, those with a number among them. */
    BitSet find(FoldedText text, TokenLines lines) {
        BitSet found = new BitSet();
        words.find(text.value(), unit -> found.set(lines.line(text.toReading(unit))));
        return found;
    }
}
