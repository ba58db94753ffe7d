package org.mithaq.text.zone;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Titles of sections: a short line that is marked as one in Markdown, that has an ordinal with a colon (at its start, or
 * wherever extraction has put it, cut in two even), that has a number and is {@link NumberedTitles no item of a list},
 * that is the first, second … of some parts of a text, or that opens with a bracket and ends with the section's number,
 * as extraction leaves "1) Place"; and the first line of the report when it is short and does not end a sentence.
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
    private static final Pattern WORD = Pattern.compile("(?:ال)?(?:تمهيد|مقدمة|خاتمة|خلاصة|توطئة|ملخص|مدخل)\\s*:?");
    private static final Pattern BRACKET = Pattern.compile("\\S{0,2}\\(\\s*\\p{L}[^.:)]*[0-9]{1,2}");
    private static final Pattern SENTENCE = Pattern.compile(".*[.،؛:!؟\"”)]");
    private static final Pattern MARKS = Pattern.compile("[\\u064B-\\u0652]");

    @Override
    public List<Zone> find(ReportLines lines) {
        List<Zone> found = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String text = MARKS.matcher(lines.text(i)).replaceAll("");
            if (text.length() <= SHORT && (isTitle(text) || NumberedTitles.isTitle(lines, i) || i == 0 && !SENTENCE.matcher(text).matches())) {
                found.add(lines.zone(ZoneKind.HEADING, i));
            }
        }
        return found;
    }

    private static boolean isTitle(String text) {
        return MARKDOWN.matcher(text).matches() || ORDINAL.matcher(text).matches() || PART.matcher(text).matches()
                || WORD.matcher(text).matches() || BRACKET.matcher(text).matches();
    }
}
