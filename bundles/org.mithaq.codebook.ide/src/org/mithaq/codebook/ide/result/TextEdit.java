package org.mithaq.codebook.ide.result;

import java.util.Comparator;
import java.util.List;

/**
 * One replacement in a text.
 *
 * @param range what is replaced; empty to insert
 * @param text what stands there afterwards
 */
public record TextEdit(TextRange range, String text) {

    /** An edit that inserts. */
    public static TextEdit insert(int offset, String text) {
        return new TextEdit(TextRange.ofLength(offset, 0), text);
    }

    /**
     * Carries edits out.
     *
     * @param edits edits that do not overlap, all of them in offsets of the text before
     */
    public static String apply(String text, List<TextEdit> edits) {
        var result = new StringBuilder(text);
        edits.stream().sorted(Comparator.comparingInt((TextEdit edit) -> edit.range().start()).reversed())
                .forEach(edit -> result.replace(edit.range().start(), edit.range().end(), edit.text()));
        return result.toString();
    }
}
