package org.mithaq.text.zone.section;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.mithaq.text.zone.line.ReportLines;

/**
 * Finds numbered titles by their order: short lines with a number that end no sentence, each with the next or the previous
 * number of the same kind elsewhere; a first one may be the only one of its part, where others have several. Where that stands near, they are items of a list.
 */
final class SequencedTitles {

    private static final int SHORT = 70;
    /** Numbers in brackets are rarer elsewhere. */
    private static final int SHORT_WITH_BRACKET = 110;
    private static final int NEAR_LINES = 12;
    private static final int NEAR = 900;
    /** UTF-16 units at each end of a line in which a number is looked for. */
    private static final int END = 8;
    private static final Pattern ENDED = Pattern.compile(".*[.،؛:!؟]");
    private static final Pattern SENTENCE_INSIDE = Pattern.compile(".*\\S[.؟!]\\s.*");

    /** @param title whether the line can be one, rather than an item only */
    private record Numbered(int line, HeadingNumber number, boolean title) {

        boolean isNext(Numbered other) {
            return other.number.scheme() == number.scheme() && other.number.value() == number.value() + 1;
        }
    }

    /** A number of a scheme. */
    private record Place(NumberScheme scheme, int value) {
    }

    private final ReportLines lines;
    private final List<Numbered> all = new ArrayList<>();
    /** The first and the last of all that can be titles with a number. */
    private final Map<Place, Integer> first = new HashMap<>();
    private final Map<Place, Integer> last = new HashMap<>();

    private SequencedTitles(ReportLines lines) {
        this.lines = lines;
        for (int i = 0; i < lines.size(); i++) {
            if (!mayHaveNumber(lines.text(i))) {
                continue;
            }
            String text = BareText.of(lines.text(i)).text();
            int line = i;
            // the middle of long lines needs no look
            Optional<HeadingNumber> number = text.length() <= SHORT_WITH_BRACKET ? HeadingNumber.of(text)
                    : HeadingNumber.of(text.substring(0, END) + " " + text.substring(text.length() - END));
            number.filter(found -> found.scheme().compareTo(NumberScheme.NUMBER) >= 0)
                    .ifPresent(found -> all.add(new Numbered(line, found, isTitle(text, found))));
        }
        noteTitles();
    }

    /** A number stands at an end of its line, and a letter that numbers has a sign behind it. */
    private static boolean mayHaveNumber(String text) {
        int end = Math.min(END, text.length());
        return text.chars().limit(end).anyMatch(Character::isDigit)
                || text.substring(text.length() - end).chars().anyMatch(Character::isDigit)
                || text.chars().limit(4).skip(1).anyMatch(sign -> ".)-–".indexOf(sign) >= 0);
    }

    static BitSet of(ReportLines lines) {
        SequencedTitles titles = new SequencedTitles(lines);
        BitSet found = new BitSet();
        List<Numbered> alone = new ArrayList<>();
        Set<NumberScheme> used = EnumSet.noneOf(NumberScheme.class);
        for (int i = 0; i < titles.all.size(); i++) {
            Numbered one = titles.all.get(i);
            if (one.title() && !titles.isNearOther(i)) {
                if (titles.isInSequence(i)) {
                    found.set(one.line());
                    used.add(one.number().scheme());
                } else if (one.number().value() == 1) {
                    alone.add(one);
                }
            }
        }
        alone.stream().filter(one -> used.contains(one.number().scheme())).forEach(one -> found.set(one.line()));
        return found;
    }

    private static boolean isTitle(String text, HeadingNumber number) {
        if (text.length() > (number.scheme() == NumberScheme.BRACKET ? SHORT_WITH_BRACKET : SHORT)) {
            return false;
        }
        String words = (text.substring(0, number.from()) + text.substring(number.to())).strip();
        boolean behind = number.to() == text.length();
        return words.chars().filter(Character::isLetter).count() >= 3 && !SENTENCE_INSIDE.matcher(words).matches()
                && !ENDED.matcher(words.endsWith(":") ? words.substring(0, words.length() - 1) : words).matches()
                && !(behind && words.startsWith("."));
    }

    private boolean isNearOther(int at) {
        return isNearOther(at, 1) || isNearOther(at, -1);
    }

    private boolean isNearOther(int at, int step) {
        Numbered one = all.get(at);
        for (int i = at + step; i >= 0 && i < all.size(); i += step) {
            Numbered other = all.get(i);
            int distance = Math.abs(lines.line(other.line()).start() - lines.line(one.line()).start());
            if (Math.abs(other.line() - one.line()) > NEAR_LINES || distance > NEAR) {
                return false;
            }
            if (step > 0 ? one.isNext(other) : other.isNext(one)) {
                return true;
            }
        }
        return false;
    }

    private boolean isInSequence(int at) {
        Numbered one = all.get(at);
        return last.getOrDefault(place(one, 1), -1) > at || first.getOrDefault(place(one, -1), at) < at;
    }

    private void noteTitles() {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).title()) {
                first.putIfAbsent(place(all.get(i), 0), i);
                last.put(place(all.get(i), 0), i);
            }
        }
    }

    private static Place place(Numbered one, int further) {
        return new Place(one.number().scheme(), one.number().value() + further);
    }
}
