package org.mithaq.core.stance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mithaq.text.ReadingRange;

/**
 * Finds those who take the position of a cue among the actors that its sentence names. In Arabic the subject mostly
 * follows its verb at once; else it opens the clause before the verb. Who is named behind a preposition seldom is one.
 */
final class Holders {

    private static final double AT_ONCE = 1.0;
    private static final double AGENT = 0.9;
    private static final double MODIFIED = 0.9;
    /** Whom others charge with a deed, or ask for it: it stands behind him with "by". */
    private static final double ACCUSED = 0.88;
    private static final double TITLE = 0.75;
    private static final double PARTICIPANT = 0.8;
    private static final double SUBJECT_BEFORE = 0.85;
    private static final double BEFORE = 0.52;
    private static final double OBLIQUE_BEFORE = 0.4;
    private static final double BEHIND = 0.35;
    private static final double OBLIQUE_BEHIND = 0.2;
    private static final double PER_WORD = 0.008;
    /** Words between a verb and the subject that follows it at once. */
    private static final int NEAR = 2;
    /** Words between a word of participation and those who took part. */
    private static final int PARTICIPANTS_WITHIN = 14;

    private final Sentence sentence;
    private final List<List<Named>> groups;

    /** @param actors those of the sentence, in reading order */
    Holders(Sentence sentence, List<Named> actors) {
        this.sentence = sentence;
        this.groups = groups(sentence, actors);
    }

    /** Those joined by "and" belong together. */
    private static List<List<Named>> groups(Sentence sentence, List<Named> actors) {
        List<List<Named>> groups = new ArrayList<>();
        for (Named actor : actors) {
            if (!groups.isEmpty() && areJoined(sentence, groups.getLast().getLast(), actor)) {
                groups.getLast().add(actor);
            } else {
                groups.add(new ArrayList<>(List.of(actor)));
            }
        }
        return groups;
    }

    private static boolean areJoined(Sentence sentence, Named one, Named other) {
        int from = sentence.last(one.range()) + 1;
        int to = sentence.first(other.range());
        boolean onlySigns = true;
        for (int at = from; at < to; at++) {
            onlySigns &= sentence.word(at).equals("،") || sentence.word(at).equals(",") || sentence.word(at).equals("و");
        }
        return to >= from && onlySigns && (to > from || sentence.before(other.range()).startsWith("و"));
    }

    /** All who share in the position, best first; empty when nobody in the sentence can be told. */
    List<Scored> of(ReadingRange cue, List<Named> targets) {
        List<Scored> participants = participants(cue);
        Optional<List<Scored>> best = Optional.empty();
        for (List<Named> group : groups) {
            Rated rated = rate(cue, group.getFirst(), targets);
            boolean isTarget = targets.stream().anyMatch(one -> one.range().contains(group.getFirst().range()));
            if (!isTarget && (best.isEmpty() || best.get().getFirst().score() < rated.score())) {
                best = Optional.of(group.stream().map(one -> Scored.at(one, rated.score(), rated.way())).toList());
            }
        }
        boolean isPlain = best.filter(found -> found.getFirst().score() > PARTICIPANT).isPresent();
        return !participants.isEmpty() && !isPlain ? participants : best.map(this::withExamples).orElse(List.of());
    }

    /** All who had a part in what the sentence is about, such as those who made a statement; they stand before the cue's end. */
    private List<Scored> participants(ReadingRange cue) {
        return groups.stream().flatMap(List::stream).filter(actor -> actor.range().end().isBefore(cue.end()))
                .filter(actor -> followsParticipation(sentence.first(actor.range())) && !sentence.before(actor.range()).equals("ل"))
                .map(actor -> Scored.at(actor, PARTICIPANT, "participant")).toList();
    }

    private record Rated(double score, String way) {
    }

    private Rated rate(ReadingRange cue, Named actor, List<Named> targets) {
        int cueFirst = sentence.first(cue);
        int cueLast = sentence.last(cue);
        int first = sentence.first(actor.range());
        int last = sentence.last(actor.range());
        if (isTitle(last)) {
            return new Rated(TITLE, "title");
        }
        boolean oblique = isOblique(actor.range(), first);
        if (first > cueFirst) {
            int gap = first - (first > cueLast ? cueLast : cueFirst) - 1;
            if (isAgent(first, gap)) {
                return new Rated(AGENT - PER_WORD * gap, "agent");
            }
            boolean parted = targets.stream().anyMatch(target -> sentence.first(target.range()) > cueLast
                    && sentence.last(target.range()) < first);
            return gap <= NEAR && !oblique && !parted ? new Rated(AT_ONCE - PER_WORD * gap, "subject")
                    : new Rated((oblique ? OBLIQUE_BEHIND : BEHIND) - PER_WORD * gap, "behind");
        }
        int gap = Math.max(0, cueFirst - last - 1);
        if (gap == 0 && sentence.word(cueFirst).startsWith("ال")) {
            return new Rated(MODIFIED, "modified");
        }
        if (gap == 0 && !oblique && sentence.before(cue).equals("ب")) {
            return new Rated(ACCUSED, "accused");
        }
        return oblique ? new Rated(OBLIQUE_BEFORE - PER_WORD * gap, "aside")
                : isSubject(first) ? new Rated(SUBJECT_BEFORE - PER_WORD * gap, "subject")
                : new Rated(BEFORE - PER_WORD * gap, "before");
    }

    /** A title such as "the Jordanian approach:". */
    private boolean isTitle(int last) {
        return sentence.word(last + 1).equals(":");
    }

    private boolean followsParticipation(int first) {
        for (int at = first - 1; at >= 0 && first - at <= PARTICIPANTS_WITHIN; at--) {
            if (FunctionWords.tellsParticipation(sentence.word(at)) || FunctionWords.tellsParticipation(sentence.word(at).replaceFirst("^و", ""))) {
                return true;
            }
        }
        return false;
    }

    private boolean isOblique(ReadingRange actor, int first) {
        return FunctionWords.isGluedPreposition(sentence.before(actor))
                || FunctionWords.isPreposition(sentence.word(first - 1)) && !isEach(first);
    }

    /** Behind "by", or behind "from" soon after the cue. */
    private boolean isAgent(int first, int gap) {
        return FunctionWords.namesAgent(sentence.word(first - 1))
                || gap <= NEAR && sentence.word(first - 1).equals("من") && !isEach(first);
    }

    /** Behind "each of". */
    private boolean isEach(int first) {
        return sentence.word(first - 1).equals("من") && sentence.word(first - 2).replaceFirst("^[وفبل]", "").matches("كل|كلا");
    }

    private boolean isSubject(int named) {
        int first = named;
        while (FunctionWords.isOffice(sentence.word(first - 1))) {
            first--;
        }
        String before = sentence.word(first - 1);
        boolean followsFirst = !before.startsWith("ال") && !FunctionWords.isPreposition(before) && isSign(sentence.word(first - 2));
        return first == 0 || followsFirst || isEach(first) || FunctionWords.opensClause(before) || before.endsWith("ت") || before.equals("،");
    }

    private static boolean isSign(String word) {
        return word.isEmpty() || !Character.isLetterOrDigit(word.charAt(0));
    }

    /** States that are named as examples of those who hold a position hold it themselves. */
    private List<Scored> withExamples(List<Scored> holders) {
        int last = sentence.last(holders.getLast().range().orElseThrow());
        return groups.stream()
                .filter(group -> sentence.first(group.getFirst().range()) > last)
                .filter(group -> FunctionWords.leadsToExamples(sentence.word(sentence.first(group.getFirst().range()) - 1)))
                .min(Comparator.comparing(List::getFirst))
                .map(group -> group.stream().map(one -> Scored.at(one, holders.getFirst().score(), "example")).toList())
                .orElse(holders);
    }
}
