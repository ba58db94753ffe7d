package org.mithaq.core.fix;

import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.mithaq.core.store.StorableText;
import org.mithaq.model.coding.Anchor;
import org.mithaq.text.ReadingRange;
import org.mithaq.text.reading.Reading;

/**
 * Finds the words of a passage in a text by what stood around them: before and behind if that leads to one place, else on
 * one side alone if enough is known of it. Other words are not looked for: they may stand there by chance.
 */
final class WordsFound {

    /** How much has to be the same where only one side is, in UTF-16 units. */
    private static final int ENOUGH = 10;

    private final Anchor anchor;
    private final String text;

    private WordsFound(Anchor anchor, String text) {
        this.anchor = anchor;
        this.text = text;
    }

    /** The one place where the words stand; empty when there is none, or several that may be meant. */
    static Optional<ReadingRange> in(Reading reading, Anchor anchor) {
        return new WordsFound(anchor, StorableText.of(reading.text())).place();
    }

    private Optional<ReadingRange> place() {
        if (anchor.getQuote().isBlank()) {
            return Optional.empty();
        }
        List<Integer> between = places(start -> isBefore(start) && isBehind(start));
        List<Integer> found = between.isEmpty() ? places(start -> anchor.getPrefix().length() >= ENOUGH && isBefore(start)
                || anchor.getSuffix().length() >= ENOUGH && isBehind(start)) : between;
        return Optional.of(found).filter(places -> places.size() == 1)
                .map(List::getFirst).map(start -> ReadingRange.of(start, start + anchor.getQuote().length()));
    }

    private List<Integer> places(IntPredicate meant) {
        return IntStream.iterate(text.indexOf(anchor.getQuote()), start -> start >= 0,
                start -> text.indexOf(anchor.getQuote(), start + 1)).filter(meant).boxed().toList();
    }

    private boolean isBefore(int start) {
        String prefix = anchor.getPrefix();
        return !prefix.isBlank() && text.startsWith(prefix, start - prefix.length());
    }

    private boolean isBehind(int start) {
        return !anchor.getSuffix().isBlank() && text.startsWith(anchor.getSuffix(), start + anchor.getQuote().length());
    }
}
