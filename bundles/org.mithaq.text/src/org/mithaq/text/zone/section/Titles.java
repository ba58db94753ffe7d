package org.mithaq.text.zone.section;

import java.util.BitSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.mithaq.text.zone.line.ReportLines;

/**
 * The lines of a report that are titles of sections: a short line that is marked as one in Markdown, that has an ordinal
 * with a colon (at its start, or wherever extraction has put it, cut in two even), that has a number and is
 * {@link NumberedTitles no item of a list}, that is the first, second … of some parts of a text, or that opens with a
 * bracket and ends with the section's number, as extraction leaves "1) Place"; the first line of the report when it is
 * short and does not end a sentence; and what {@link SequencedTitles} finds by the order of numbers and
 * {@link StandaloneTitles} by how lines stand.
 */
public final class Titles {

    private static final int SHORT = 70;
    /** Ordinals without the ending that makes them adverbs. */
    private static final String ORDINALS = "(?:أول|ثاني|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع|عاشر)";
    private static final String PARTS = "(?:النموذج|القسم|الفصل|المبحث|المطلب|المحور|الجزء|الباب|الملحق)";
    private static final String DEFINITE = "\\sال(?:أول|ثاني|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع|عاشر)";
    private static final Pattern MARKDOWN = Pattern.compile("#{1,6}\\s+\\S.*");
    private static final Pattern ORDINAL = Pattern.compile(
            ORDINALS + "ا\\s*[:.\\-].{2,}|.{2,}" + ORDINALS + "ا\\s*:[^.:]*|.{2,}\\s" + ORDINALS + "ا\\s*[.\\-]"
            + "|ا\\s*:[^.:]{2,}" + ORDINALS);
    private static final Pattern PART =
            Pattern.compile(PARTS + DEFINITE + "\\s*:[^.]{2,}|[^.:]{2,}:\\s*" + PARTS + DEFINITE);
    private static final Pattern BRACKET = Pattern.compile("\\S{0,2}\\(\\s*\\p{L}[^.:)]*[0-9]{1,2}");
    private static final Pattern SENTENCE = Pattern.compile(".*[.،؛:!؟\"”)]");

    private final ReportLines lines;
    private final BitSet titles;

    private Titles(ReportLines lines, BitSet titles) {
        this.lines = lines;
        this.titles = titles;
    }

    /** The titles among the lines of a report. */
    public static Titles of(ReportLines lines) {
        BitSet titles = SequencedTitles.of(lines);
        titles.or(StandaloneTitles.of(lines));
        for (int i = 0; i < lines.size(); i++) {
            String text = BareText.of(lines.text(i)).text();
            if (text.length() <= SHORT && (isTitle(text) || NumberedTitles.isTitle(lines, i)
                    || i == 0 && !SENTENCE.matcher(text).matches() && HeadingNumber.of(text).isEmpty())) {
                titles.set(i);
            }
        }
        return new Titles(lines, titles);
    }

    private static boolean isTitle(String text) {
        return MARKDOWN.matcher(text).matches() || ORDINAL.matcher(text).matches() || PART.matcher(text).matches()
                || Heading.isPreface(text) || BRACKET.matcher(text).matches();
    }

    /** The numbers of the lines, counted from 0, that are titles; in their order. */
    public IntStream lines() {
        return titles.stream();
    }

    /** Whether a line, told by its number, is a title. */
    public boolean holds(int line) {
        return titles.get(line);
    }

    /** Whether a line is a title that has the number of a section. */
    public boolean isNumbered(int line) {
        return holds(line) && HeadingNumber.of(BareText.of(lines.text(line)).text()).isPresent();
    }
}
