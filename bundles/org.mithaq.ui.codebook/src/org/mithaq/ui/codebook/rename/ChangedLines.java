package org.mithaq.ui.codebook.rename;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mithaq.codebook.ide.result.TextEdit;
import org.mithaq.codebook.ide.result.TextRange;

/** Shows edits as lines before and after. */
final class ChangedLines {

    private ChangedLines() {
    }

    /** The lines that edits within lines change, in the order of the text. */
    static List<RenamePlan.ChangedLine> of(Path file, String text, List<TextEdit> edits) {
        Map<Integer, List<TextEdit>> byLine = new LinkedHashMap<>();
        edits.stream().sorted(java.util.Comparator.comparingInt(edit -> edit.range().start()))
                .forEach(edit -> byLine.computeIfAbsent(start(text, edit), any -> new ArrayList<>()).add(edit));
        List<RenamePlan.ChangedLine> lines = new ArrayList<>();
        byLine.forEach((start, inLine) -> lines.add(line(file, text, start, inLine)));
        return lines;
    }

    private static int start(String text, TextEdit edit) {
        return text.lastIndexOf('\n', edit.range().start() - 1) + 1;
    }

    private static RenamePlan.ChangedLine line(Path file, String text, int start, List<TextEdit> edits) {
        int found = text.indexOf('\n', edits.getLast().range().end());
        String before = text.substring(start, found < 0 ? text.length() : found);
        List<TextEdit> within = edits.stream().map(edit -> new TextEdit(new TextRange(edit.range().start() - start,
                edit.range().end() - start), edit.text())).toList();
        int number = 1 + (int) text.substring(0, start).chars().filter(c -> c == '\n').count();
        return new RenamePlan.ChangedLine(file, number, before.strip(), TextEdit.apply(before, within).strip());
    }
}
