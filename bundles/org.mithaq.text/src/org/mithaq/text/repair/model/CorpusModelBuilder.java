package org.mithaq.text.repair.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mithaq.text.RawRange;
import org.mithaq.text.RawText;
import org.mithaq.text.arabic.ArabicChars;
import org.mithaq.text.arabic.TextLine;
import org.mithaq.text.repair.correction.ReadingCorrections;
import org.mithaq.text.repair.line.Atom;
import org.mithaq.text.repair.line.Atoms;
import org.mithaq.text.repair.line.DamageSigns;
import org.mithaq.text.repair.line.ItemNumber;
import org.mithaq.text.repair.line.NumberKeys;
import org.mithaq.text.repair.line.TokenKind;

/**
 * Counts texts for a {@link CorpusModel}. Of a broken text only what stands undamaged for certain is counted: words
 * inside of runs, since those at their ends may be halves, and pairs that no run border can part.
 */
public final class CorpusModelBuilder {

    private final Atoms cutter = new Atoms();
    private final Map<String, Integer> ids = new HashMap<>();
    private final LongCounts pairs = new LongCounts();
    private int[] counts = new int[4096];
    private int[] pairsFrom = new int[4096];
    private int[] followers = new int[4096];

    public CorpusModelBuilder() {
        GeneralPhrases.all().forEach(phrase -> countRun(cutter.of(phrase, 0, phrase.length()), false));
    }

    /** Counts a text as it is stored. */
    public CorpusModelBuilder add(RawText raw) {
        return add(raw, ReadingCorrections.none());
    }

    /** Counts a text as it is stored, and the lines that coders decided about as they are read. */
    public CorpusModelBuilder add(RawText raw, ReadingCorrections corrections) {
        String text = raw.value();
        ReadingCorrections decided = corrections.fitting(raw);
        boolean broken = DamageSigns.of(text, cutter).isBroken();
        String before = "";
        for (TextLine line : TextLine.of(text)) {
            if (decided.touch(RawRange.of(line.start(), line.end()))) {
                before = "";
                continue;
            }
            List<Atom> atoms = cutter.of(text, line.start(), line.end());
            before = countStart(before, atoms);
            if (broken) {
                safeRuns(atoms).forEach(run -> countRun(run, true));
            } else {
                countRun(atoms, false);
            }
        }
        decided.ordered(raw).forEach(order -> countRun(cutter.of(order, 0, order.length()), false));
        return this;
    }

    /**
     * Counts the first word of a list item and of a line behind one that ends a sentence. Such a word may be half of one
     * as well, but more often it is not.
     */
    private String countStart(String before, List<Atom> atoms) {
        List<Atom> words = atoms.stream().filter(atom -> !atom.isBlank()).toList();
        if (words.isEmpty()) {
            return before;
        }
        String start = ItemNumber.of(atoms).filter(item -> !item.bracket()).isPresent() ? NumberKeys.ITEM : before;
        if (words.getFirst().kind() == TokenKind.ARABIC && (start.equals(NumberKeys.ITEM) || start.equals("."))) {
            countPair(id(start), id(words.getFirst().key()));
        }
        return words.getLast().key();
    }

    public CorpusModel build() {
        SpellingModel spelling = new SpellingModel();
        Set<String> words = new HashSet<>();
        ids.forEach((word, id) -> {
            if (counts[id] > 0 && !word.startsWith("#")) {
                words.add(word);
            }
        });
        words.stream().sorted().filter(CorpusModelBuilder::isArabic).forEach(spelling::learn);
        int size = ids.size();
        return new CorpusModel(Map.copyOf(ids), Arrays.copyOf(counts, size), pairs, Arrays.copyOf(pairsFrom, size),
                Arrays.copyOf(followers, size), spelling);
    }

    private static boolean isArabic(String word) {
        return ArabicChars.isLetter(word.charAt(0));
    }

    /** Stretches of a line that no number, wide blank or glued sign cuts. */
    private static List<List<Atom>> safeRuns(List<Atom> atoms) {
        List<List<Atom>> runs = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < atoms.size(); i++) {
            Atom atom = atoms.get(i);
            if (atom.kind() == TokenKind.NUMBER || atom.isBlank() && atom.length() > 1) {
                runs.add(atoms.subList(start, i));
                start = i + 1;
            }
        }
        runs.add(atoms.subList(start, atoms.size()));
        return runs;
    }

    /** @param inside whether the words at both ends are left out */
    private void countRun(List<Atom> atoms, boolean inside) {
        List<Atom> words = atoms.stream().filter(atom -> !atom.isBlank()).toList();
        int first = 0;
        int last = words.size();
        if (inside) {
            while (first < last && words.get(first++).kind() == TokenKind.SIGN) {
                continue;
            }
            while (last > first && words.get(--last).kind() == TokenKind.SIGN) {
                continue;
            }
        }
        int before = -1;
        for (int i = first; i < last; i++) {
            if (words.get(i).kind() == TokenKind.ARABIC && FunctionWords.isNoWord(words.get(i).key())) {
                before = -1;
                continue;
            }
            int id = id(words.get(i).key());
            counts[id]++;
            if (before >= 0) {
                countPair(before, id);
            }
            before = id;
        }
    }

    private void countPair(int before, int behind) {
        pairsFrom[before]++;
        followers[before] += pairs.add(CorpusModel.pair(before, behind), 1) == 0 ? 1 : 0;
    }

    private int id(String key) {
        Integer known = ids.get(key);
        if (known != null) {
            return known;
        }
        int id = ids.size();
        if (id == counts.length) {
            counts = Arrays.copyOf(counts, id * 2);
            pairsFrom = Arrays.copyOf(pairsFrom, id * 2);
            followers = Arrays.copyOf(followers, id * 2);
        }
        ids.put(key, id);
        return id;
    }
}
