package org.mithaq.text.repair.markdown;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mithaq.text.ReadingOffset;
import org.mithaq.text.ReadingRange;
import org.mithaq.text.arabic.TextLine;
import org.mithaq.text.reading.Reading;
import org.mithaq.text.reading.ReadingEdits;
import org.mithaq.text.reading.ReadingReason;
import org.mithaq.text.repair.step.RepairStep;

/**
 * Shows the rows of Markdown's tables as import shows those of other files: their cells parted by tabs, without the bars,
 * and without the line that parts the heads of the columns from the rows. Lines with bars are rows only around such a
 * line.
 */
public final class MarkdownTables implements RepairStep {

    private static final Pattern PARTING = Pattern.compile("\\s*\\|?\\s*:?-{2,}:?\\s*(?:\\|\\s*:?-{2,}:?\\s*)*+\\|?\\s*");
    private static final Pattern BAR = Pattern.compile("[ \\t]*+(?<!\\\\)\\|[ \\t]*+");

    @Override
    public Reading repair(Reading reading) {
        if (reading.text().indexOf('|') < 0) {
            return reading;
        }
        ReadingEdits edits = new ReadingEdits(reading);
        List<TextLine> lines = TextLine.of(reading.text());
        for (int i = 1; i < lines.size(); i++) {
            if (isRow(lines.get(i - 1)) && isRow(lines.get(i)) && PARTING.matcher(lines.get(i).content()).matches()) {
                i = showTable(lines, i, reading.text(), edits) - 1;
            }
        }
        return edits.apply();
    }

    private static boolean isRow(TextLine line) {
        return line.content().indexOf('|') >= 0;
    }

    /** Tells the line behind the table. */
    private static int showTable(List<TextLine> lines, int parting, String text, ReadingEdits edits) {
        showRow(lines.get(parting - 1), edits);
        int next = Math.min(lines.get(parting).end() + 1, text.length());
        edits.drop(ReadingRange.of(lines.get(parting).start(), next), ReadingReason.MARKDOWN);
        int row = parting + 1;
        while (row < lines.size() && isRow(lines.get(row))) {
            showRow(lines.get(row++), edits);
        }
        return row;
    }

    private static void showRow(TextLine line, ReadingEdits edits) {
        String row = line.content();
        Matcher bar = BAR.matcher(row);
        while (bar.find()) {
            ReadingRange place = ReadingRange.of(line.start() + bar.start(), line.start() + bar.end());
            edits.drop(place, ReadingReason.MARKDOWN);
            boolean edge = row.substring(0, bar.start()).isBlank() || row.substring(bar.end()).isBlank();
            if (!edge) {
                edits.insert(new ReadingOffset(line.start() + bar.start()), "\t", ReadingReason.MARKDOWN);
            }
        }
    }
}
