package org.mithaq.extract.pdf.paragraph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mithaq.extract.pdf.layout.TextLine;
import org.mithaq.extract.pdf.layout.TextLine.Kind;

/** How far the lines of a document usually stand apart. */
final class LinePitch {

    private static final double STEP = 0.05;
    private static final double USUAL = 1.7;
    private static final double LARGEST = 4;

    private LinePitch() {
    }

    /** As a multiple of the size of their letters. */
    static double of(List<List<TextLine>> pages) {
        Map<Long, Integer> counts = new HashMap<>();
        for (List<TextLine> lines : pages) {
            for (int i = 1; i < lines.size(); i++) {
                TextLine before = lines.get(i - 1);
                TextLine line = lines.get(i);
                double pitch = (line.baseline() - before.baseline()) / line.size();
                if (line.kind() == Kind.BODY && before.column() == line.column() && pitch > 0 && pitch < LARGEST) {
                    counts.merge(Math.round(pitch / STEP), 1, Integer::sum);
                }
            }
        }
        return counts.entrySet().stream().max(Map.Entry.<Long, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(most -> most.getKey() * STEP).orElse(USUAL);
    }
}
