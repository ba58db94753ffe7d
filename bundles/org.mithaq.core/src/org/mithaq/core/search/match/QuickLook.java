package org.mithaq.core.search.match;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.mithaq.core.search.candidates.Letters;
import org.mithaq.core.search.query.SearchLevel;
import org.mithaq.core.search.query.SearchQuery;
import org.mithaq.core.search.query.SearchWords;
import org.mithaq.core.search.words.Stems;
import org.mithaq.text.fold.Folder;

/** Tells quickly that a passage does not hold what is looked for, since its letters are not there. */
public final class QuickLook {

    private static final int SHORTEST = 2;
    private static final String ARTICLE = "ال";

    private final Folder folder;
    /** Letters of the phrase and its synonyms, one of which has to be there in this order. */
    private final Set<String> phrases = new TreeSet<>();
    /** For each word letters that have to be on the line; none when words need not be on one line. */
    private final List<Set<String>> units = new ArrayList<>();
    private final boolean anywhere;

    public QuickLook(SearchQuery query, SearchWords words, Folder folder, Stems stems) {
        this.folder = folder;
        this.anywhere = query.window() > 0 && query.loosest().includes(SearchLevel.WORDS);
        boolean stemmed = query.loosest().includes(SearchLevel.STEM);
        addForms(folder.fold(words.phrase()), stemmed, stems, phrases);
        words.synonyms().forEach(synonym -> addForms(synonym, false, stems, phrases));
        if (query.loosest().includes(SearchLevel.WORDS)) {
            words.units().forEach(unit -> {
                Set<String> forms = new TreeSet<>();
                addForms(folder.fold(unit), stemmed, stems, forms);
                units.add(forms);
            });
        }
    }

    private static void addForms(String folded, boolean stemmed, Stems stems, Set<String> forms) {
        String squeezed = folded.replace(" ", "");
        forms.add(squeezed);
        if (squeezed.startsWith(ARTICLE)) {
            forms.add("لل" + squeezed.substring(ARTICLE.length()));
        }
        if (stemmed && squeezed.length() > SHORTEST) {
            forms.add(squeezed.substring(0, squeezed.length() - 1));
            if (!folded.contains(" ")) {
                forms.add(stems.wanted(folded));
                forms.remove("");
            }
        }
    }

    /** False only when there is no match. */
    public boolean mayHold(String text) {
        if (anywhere) {
            return true;
        }
        String lines = folder.squeezeLines(text);
        return !units.isEmpty() && hasLine(lines) || holdsOne(lines.replace("\n", ""), phrases);
    }

    private boolean hasLine(String lines) {
        BitSet common = linesWith(lines, units.getFirst());
        for (Set<String> forms : units.subList(1, units.size())) {
            if (common.isEmpty()) {
                return false;
            }
            common.and(linesWith(lines, forms));
        }
        return !common.isEmpty();
    }

    /** The lines that hold one of the forms, each told by the place where it begins. */
    private static BitSet linesWith(String lines, Set<String> forms) {
        BitSet found = new BitSet();
        for (String form : forms) {
            for (int at = lines.indexOf(form); at >= 0; ) {
                found.set(lines.lastIndexOf('\n', at) + 1);
                int end = lines.indexOf('\n', at);
                at = end < 0 ? end : lines.indexOf(form, end + 1);
            }
        }
        return found;
    }

    private static boolean holdsOne(String text, Set<String> forms) {
        for (String form : forms) {
            if (text.contains(form)) {
                return true;
            }
        }
        return false;
    }
}
