package org.mithaq.text.zone;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Titles of sections: a short line that is marked as one in Markdown, that has an ordinal with a colon (at its start, or
 * wherever extraction has put it, cut in two even), that has a number and is {@link NumberedTitles no item of a list},
 * that is the first, second … of some parts of a text, or that opens with a bracket and ends with the section's number,
 * as extraction leaves "1) Place"; the first line of the report when it is short and does not end a sentence; and what
 * {@link SequencedTitles} finds by the order of numbers and {@link StandaloneTitles} by how lines stand.
 */
final class HeadingFinder implements PartFinder {

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

    @Override
    public List<Zone> find(ReportLines lines) {
        List<Zone> found = new ArrayList<>();
        lines.titles().stream().forEach(line -> found.add(lines.zone(ZoneKind.HEADING, line)));
        return found;
    }

    /** The lines that are titles. */
    static BitSet titles(ReportLines lines) {
        BitSet titles = SequencedTitles.of(lines);
        titles.or(StandaloneTitles.of(lines));
        for (int i = 0; i < lines.size(); i++) {
            String text = BareText.of(lines.text(i)).text();
            if (text.length() <= SHORT && (isTitle(text) || NumberedTitles.isTitle(lines, i)
                    || i == 0 && !SENTENCE.matcher(text).matches() && HeadingNumber.of(text).isEmpty())) {
                titles.set(i);
            }
        }
        return titles;
    }

    private static boolean isTitle(String text) {
        return MARKDOWN.matcher(text).matches() || ORDINAL.matcher(text).matches() || PART.matcher(text).matches()
                || Heading.isPreface(text) || BRACKET.matcher(text).matches();
    }
}
