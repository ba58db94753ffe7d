package org.mithaq.text.zone.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mithaq.text.zone.Zone;
import org.mithaq.text.zone.ZoneKind;
import org.mithaq.text.zone.line.PartFinder;
import org.mithaq.text.zone.line.ReportLines;

/**
 * Pull quotes: a line, or a few that stand apart, printed for show, whose words stand in the running text too. Their
 * letters are found again in the report, but for a typing error or two, as a part of something longer. Short lines repeat
 * without being quotes, and so do lines that are repeated whole.
 */
public final class PullQuoteFinder implements PartFinder {

    private static final int FEWEST_LETTERS = 40;
    private static final int MOST_LETTERS = 400;
    private static final int FEWEST_WORDS = 8;
    private static final int MOST_LINES = 3;
    /** A quote is looked for by its first letters. */
    private static final int BEGINNING = 24;
    private static final int LETTERS_PER_ERROR = 30;
    private static final int BASE = 31;
    /** {@link #BASE} to the power of {@link #BEGINNING}: what a letter counts that leaves the beginning. */
    private static final int POWER = power();
    /** Of quotes that begin the same so many are looked for. */
    private static final int ALIKE = 4;

    /** Lines that may be a quote. */
    private record Candidate(int first, int last, int start, int length) {

        boolean holds(int line) {
            return line >= first && line <= last;
        }
    }

    @Override
    public List<Zone> find(ReportLines lines) {
        return quotes(lines).stream().map(found -> new Zone(ZoneKind.PULL_QUOTE, found.quote())).toList();
    }

    /** The quotes with what they repeat, in the order of the text. */
    List<PullQuote> quotes(ReportLines lines) {
        Letters letters = new Letters(lines);
        Map<Integer, List<Candidate>> candidates = candidates(lines, letters);
        Set<Candidate> known = new HashSet<>();
        List<PullQuote> quotes = new ArrayList<>();
        int hash = 0;
        int line = 0;
        for (int end = 1; end <= letters.size() && !candidates.isEmpty(); end++) {
            hash = hash * BASE + letters.at(end - 1) - (end > BEGINNING ? letters.at(end - BEGINNING - 1) * POWER : 0);
            int at = end - BEGINNING;
            while (at >= 0 && letters.start(line + 1) <= at) {
                line++;
            }
            for (Candidate candidate : at < 0 ? List.<Candidate>of() : candidates.getOrDefault(hash, List.of())) {
                int repeated = candidate.holds(line) || known.contains(candidate) ? -1 : repeated(letters, candidate, line, at);
                if (repeated > at) {
                    known.add(candidate);
                    quotes.add(new PullQuote(lines.zone(ZoneKind.PULL_QUOTE, candidate.first(), 0,
                            lines.line(candidate.last()).end() - lines.line(candidate.first()).start()).range(),
                            letters.raw(at, repeated)));
                }
            }
        }
        quotes.sort(Comparator.comparing(PullQuote::quote));
        return List.copyOf(quotes);
    }

    private static int power() {
        int power = 1;
        for (int i = 0; i < BEGINNING; i++) {
            power *= BASE;
        }
        return power;
    }

    /** What can be a quote, by the hash of its beginning. */
    private static Map<Integer, List<Candidate>> candidates(ReportLines lines, Letters letters) {
        Map<Integer, List<Candidate>> candidates = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            int last = lastOfBlock(lines, i);
            int length = letters.start(last + 1) - letters.start(i);
            if (length >= FEWEST_LETTERS && length <= MOST_LETTERS && words(lines, i, last) >= FEWEST_WORDS) {
                int hash = 0;
                for (int at = letters.start(i); at < letters.start(i) + BEGINNING; at++) {
                    hash = hash * BASE + letters.at(at);
                }
                List<Candidate> same = candidates.computeIfAbsent(hash, key -> new ArrayList<>());
                if (same.size() < ALIKE) {
                    same.add(new Candidate(i, last, letters.start(i), length));
                }
            }
        }
        return candidates;
    }

    /** The last of a few lines that stand apart together; the line itself where it stands in longer text. */
    private static int lastOfBlock(ReportLines lines, int first) {
        if (!lines.isApart(first)) {
            return first;
        }
        int last = first;
        while (last + 1 < lines.size() && !lines.isApart(last + 1)) {
            last++;
            if (last - first >= MOST_LINES) {
                return first;
            }
        }
        return last;
    }

    private static int words(ReportLines lines, int first, int last) {
        int words = 0;
        for (int line = first; line <= last; line++) {
            words += lines.text(line).split("\\s+").length;
        }
        return words;
    }

    /** Where the letters end that repeat a candidate from a place in a clearly longer line; -1 when none do. */
    private static int repeated(Letters letters, Candidate candidate, int line, int at) {
        int longer = letters.start(line + 1) - letters.start(line);
        if (longer < candidate.length() + candidate.length() / 5) {
            return -1;
        }
        return letters.endOfRepetition(candidate.start(), candidate.length(), at,
                Math.max(1, candidate.length() / LETTERS_PER_ERROR));
    }
}
