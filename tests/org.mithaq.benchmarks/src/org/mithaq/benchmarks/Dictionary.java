package org.mithaq.benchmarks;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.model.codebook.Cue;
import org.mithaq.model.codebook.Entry;
import org.mithaq.model.codebook.LocalizedText;

/** The words that suggestions are made from, out of a codebook. */
final class Dictionary {

    private Dictionary() {
    }

    /** The labels and aliases of all entries, and the cues of all codes and types; no patterns. */
    static List<String> of(LoadedCodebook codebook) {
        List<String> words = new ArrayList<>(names(codebook));
        codebook.recordTypes().stream().map(EObject::eResource).distinct().forEach(resource -> resource.getResourceSet()
                .getResources().forEach(each -> addCues(each.getAllContents(), words)));
        return words.stream().distinct().toList();
    }

    /** The labels of all entries. */
    static List<String> names(LoadedCodebook codebook) {
        return codebook.registries().stream().flatMap(registry -> codebook.entries(registry).stream())
                .map(Entry::getLabels).flatMap(List::stream).map(LocalizedText::getText).distinct().toList();
    }

    private static void addCues(Iterator<EObject> contents, List<String> words) {
        contents.forEachRemaining(element -> {
            if (element instanceof Cue cue && !cue.isPattern()) {
                words.add(cue.getText());
            }
        });
    }
}
