package org.mithaq.ui.annotation.editor.find;

import java.util.ArrayList;
import java.util.List;
import org.mithaq.text.ReadingRange;
import org.mithaq.text.fold.FoldedRange;
import org.mithaq.text.fold.FoldedText;
import org.mithaq.text.fold.Folder;
import org.mithaq.text.reading.Reading;

/** Finds words in what a reading shows, in any spelling that folds to the same, also inside of longer words. */
public final class TextSearch {

    private final Folder folder = Folder.standard();
    private final FoldedText text;

    public TextSearch(Reading shown) {
        this.text = folder.fold(shown);
    }

    /** Where some words stand, from the beginning of the text; nowhere for blanks. */
    public List<ReadingRange> find(String words) {
        String wanted = folder.fold(words);
        List<ReadingRange> hits = new ArrayList<>();
        if (!wanted.isEmpty()) {
            int length = wanted.length();
            for (int at = text.value().indexOf(wanted); at >= 0; at = text.value().indexOf(wanted, at + length)) {
                hits.add(text.toReading(new FoldedRange(at, at + length)));
            }
        }
        return List.copyOf(hits);
    }
}
