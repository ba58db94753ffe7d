package org.mithaq.core.search.query;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.core.search.words.FoldedWord;
import org.mithaq.model.codebook.Entry;
import org.mithaq.model.codebook.LocalizedText;
import org.mithaq.text.fold.Folder;

/** The names, folded, that stand for the same entry of a registry: its labels in all languages and its aliases. */
public final class Synonyms {

    private static final int MOST = 60;

    private final List<Set<String>> groups;

    private Synonyms(List<Set<String>> groups) {
        this.groups = List.copyOf(groups);
    }

    /** Nothing is the same as anything else. */
    public static Synonyms none() {
        return new Synonyms(List.of());
    }

    /** Those of a codebook; patterns are no names. */
    public static Synonyms of(LoadedCodebook codebook) {
        Folder folder = Folder.standard();
        List<Set<String>> groups = new ArrayList<>();
        codebook.registries().forEach(registry -> codebook.entries(registry).forEach(entry -> {
            Set<String> names = new LinkedHashSet<>();
            names(entry).map(folder::fold).filter(name -> !FoldedWord.of(name).isEmpty()).forEach(names::add);
            if (names.size() > 1) {
                groups.add(names);
            }
        }));
        return new Synonyms(groups);
    }

    private static Stream<String> names(Entry entry) {
        return Stream.concat(entry.getLabels().stream().map(LocalizedText::getText),
                entry.getAliases().stream().filter(alias -> !alias.isPattern()).map(alias -> alias.getText()));
    }

    /** The phrase with each name in it replaced by the other ones of the same entry; not the phrase itself. */
    List<String> of(String folded) {
        String phrase = " " + folded + " ";
        Set<String> found = new LinkedHashSet<>();
        for (Set<String> names : groups) {
            for (String name : names) {
                if (phrase.contains(" " + name + " ")) {
                    names.forEach(other -> found.add(phrase.replace(" " + name + " ", " " + other + " ").strip()));
                }
            }
        }
        found.remove(folded);
        return found.stream().limit(MOST).toList();
    }
}
