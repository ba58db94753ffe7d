package org.mithaq.core.stance;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mithaq.text.ReadingOffset;
import org.mithaq.text.ReadingRange;

/**
 * Who a sentence is about that does not say so itself: whoever began the quotation that it stands in or goes on speaking,
 * whom the title above names, or who was named last before it.
 */
final class Subjects {

    private static final double QUOTED = 0.68;
    private static final double GOES_ON = 0.6;
    private static final double ITEM = 0.62;
    private static final double SECTION = 0.55;
    private static final double LAST = 0.4;
    /** How far back, in UTF-16 units of the reading, one of them may have been named. */
    private static final int REACH = 600;
    /** A title names its subject with little else. */
    private static final int OTHER_WORDS = 2;

    private final StanceText text;
    private final Places<Named> actors;
    private final Places<ReadingRange> titles;

    /** @param actors those of the text */
    Subjects(StanceText text, Places<Named> actors) {
        this.text = text;
        this.actors = actors;
        this.titles = new Places<>(text.titles(), Function.identity());
    }

    /** The likeliest. */
    Optional<Scored> of(Sentence sentence) {
        return Stream.of(quoted(sentence), goingOn(sentence), item(sentence), above(sentence), last(sentence.range().start(), LAST, "sentence-before"))
                .flatMap(Optional::stream).max(Comparator.comparingDouble(Scored::score));
    }

    /** Who began the quotation that is open where the sentence begins. */
    private Optional<Scored> quoted(Sentence sentence) {
        int start = sentence.range().start().value();
        int first = Math.max(0, start - REACH + 1);
        String before = text.text().substring(first, Math.min(start + 1, text.text().length()));
        int open = before.lastIndexOf('\u201C');
        boolean isOpen = open >= 0 && before.lastIndexOf('\u201D') < open;
        return isOpen ? last(new ReadingOffset(first + open), QUOTED, "quotation") : Optional.empty();
    }

    private Optional<Scored> goingOn(Sentence sentence) {
        boolean goesOn = false;
        for (int at = 0; at < Math.min(3, sentence.size()); at++) {
            goesOn |= FunctionWords.goesOn(sentence.word(at));
        }
        return goesOn ? last(sentence.range().start(), GOES_ON, "goes-on") : Optional.empty();
    }

    /** Whom the title of a list's item names, right before the sentence. */
    private Optional<Scored> item(Sentence sentence) {
        ReadingOffset start = sentence.range().start();
        return actors.before(start, REACH).stream().reduce((first, next) -> next).filter(last -> text.text()
                .substring(last.range().end().value(), start.value()).matches("\\s*:\\s*\u2022?\\s*"))
                .map(last -> Scored.elsewhere(last.id(), ITEM, "item"));
    }

    /** The only one whom the last title above names, as long as the text names him now and then. */
    private Optional<Scored> above(Sentence sentence) {
        ReadingOffset start = sentence.range().start();
        return titles.lastBefore(start)
                .flatMap(this::only)
                .filter(id -> actors.before(start, REACH).stream().anyMatch(actor -> actor.id().equals(id)))
                .map(id -> Scored.elsewhere(id, SECTION, "section"));
    }

    private Optional<String> only(ReadingRange title) {
        List<Named> named = actors.within(title);
        Sentence words = Sentence.of(text.text(), title);
        boolean isPlain = !named.isEmpty() && named.stream().map(Named::id).distinct().count() == 1
                && words.letters() - Sentence.of(text.text(), named.getFirst().range()).letters() <= OTHER_WORDS;
        return isPlain ? Optional.of(named.getFirst().id()) : Optional.empty();
    }

    /** The last one before a place who is not named behind a preposition. */
    private Optional<Scored> last(ReadingOffset place, double score, String way) {
        return actors.before(place, REACH).stream().filter(actor -> !isOblique(actor)).reduce((first, last) -> last)
                .map(actor -> Scored.elsewhere(actor.id(), score, way));
    }

    private boolean isOblique(Named actor) {
        int start = actor.range().start().value();
        String before = text.text().substring(Math.max(0, start - 20), start);
        Sentence words = Sentence.of(before, ReadingRange.of(0, before.length()));
        boolean glued = !before.isEmpty() && Character.isLetter(before.charAt(before.length() - 1));
        return glued ? FunctionWords.isGluedPreposition(words.word(words.size() - 1))
                : FunctionWords.isPreposition(words.word(words.size() - 1));
    }
}
