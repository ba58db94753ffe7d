package org.mithaq.core.dossier.syntax;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Tells the lines and columns of a text, both counted from 1, columns in UTF-16 units. */
public final class LineIndex {

    private final List<Integer> starts = new ArrayList<>(List.of(0));

    public LineIndex(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n')) {
                starts.add(i + 1);
            }
        }
    }

    public int line(int offset) {
        int found = Collections.binarySearch(starts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    public int column(int offset) {
        return offset - starts.get(line(offset) - 1) + 1;
    }
}
