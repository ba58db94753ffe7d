package org.mithaq.core.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mithaq.text.ReadingRange;
import org.mithaq.text.fold.Folder;

/** The words of a sentence, with signs as words of their own. Places are told as numbers of words. */
final class Sentence {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\u0640]+|\\d+|[^\\s\\p{L}\\p{M}\\d]");

    private final ReadingRange range;
    private final List<Word> words;

    private Sentence(ReadingRange range, List<Word> words) {
        this.range = range;
        this.words = words;
    }

    /** @param text of the whole reading */
    static Sentence of(String text, ReadingRange range) {
        Folder folder = Folder.standard();
        Matcher matcher = WORD.matcher(text).region(range.start().value(), range.end().value());
        List<Word> words = new ArrayList<>();
        while (matcher.find()) {
            words.add(new Word(folder.fold(matcher.group()), ReadingRange.of(matcher.start(), matcher.end())));
        }
        return new Sentence(range, List.copyOf(words));
    }

    ReadingRange range() {
        return range;
    }

    int size() {
        return words.size();
    }

    /** How many of them are words, and neither signs nor numbers. */
    long letters() {
        return words.stream().filter(word -> !word.folded().isEmpty() && Character.isLetter(word.folded().charAt(0))).count();
    }

    /** The word that a stretch begins in. */
    int first(ReadingRange stretch) {
        int at = 0;
        while (at < words.size() - 1 && !stretch.start().isBefore(words.get(at).range().end())) {
            at++;
        }
        return at;
    }

    /** The word that a stretch ends in. */
    int last(ReadingRange stretch) {
        int at = words.size() - 1;
        while (at > 0 && !words.get(at).range().start().isBefore(stretch.end())) {
            at--;
        }
        return at;
    }

    /** The folded word; empty beyond the sentence. */
    String word(int at) {
        return at < 0 || at >= words.size() ? "" : words.get(at).folded();
    }

    /** What is written before a stretch in the word that it begins in, such as a particle; folded. */
    String before(ReadingRange stretch) {
        Word word = words.get(first(stretch));
        int length = stretch.start().value() - word.range().start().value();
        return length <= 0 ? "" : word.folded().substring(0, Math.min(length, word.folded().length()));
    }
}
