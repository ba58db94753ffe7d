package org.mithaq.text.zone.section;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mithaq.text.RawOffset;
import org.mithaq.text.RawRange;
import org.mithaq.text.RawSegments;
import org.mithaq.text.reading.Reading;

/**
 * The title of a section, taken apart.
 *
 * @param line where it is stored
 * @param segments what the reading shows of it, in reading order
 * @param hashes how many hashes Markdown has before it; 0 for none
 * @param number empty for a title without one
 * @param title as it is read, without the number
 * @param isPreface whether it stands for itself at the highest level, as the report's title and introductions do
 */
record Heading(RawRange line, RawSegments segments, int hashes, Optional<HeadingNumber> number, String title, boolean isPreface) {

    private static final Pattern HASHES = Pattern.compile("\\s*(#{1,6})\\s.*", Pattern.DOTALL);
    private static final Pattern PREFACE = Pattern.compile(
            "(?:ال)?(?:تمهيد|مقدمة|خاتمة|خلاصة|توطئة|ملخص|مدخل|هوامش|حواشي|إحالات|توصيات|نتائج|استنتاجات|مراجع|مصادر)"
            + "|(?:Introduction|Summary|Executive Summary|Conclusions?|Recommendations|Notes|Endnotes|Footnotes)");
    private static final Pattern SIGNS = Pattern.compile("^(?:ا\\u064B?\\s*:)?[\\s:.،\\-–#*]+|^[(\\[](?=[^)\\]]*$)\\s*|[\\s:،\\-–#*]+$|(?<=\\s)\\.$");

    /** @param first whether it is the first line of the report */
    static Heading of(RawRange line, Reading reading, boolean first) {
        RawSegments stored = RawSegments.of(line);
        RawSegments segments = reading.hull(stored).map(reading::toRaw).filter(read -> !read.isEmpty()).orElse(stored);
        String text = reading.hull(stored).map(reading::text).orElse("").strip();
        BareText bare = BareText.of(text);
        Optional<HeadingNumber> number = HeadingNumber.of(bare.text());
        String title = plain(number.map(found -> text.substring(bare.written(found.to())) + " "
                + text.substring(0, bare.written(found.from()))).orElse(text));
        Optional<HeadingNumber> stand = number.or(() -> HeadingNumber.of(BareText.of(reading.raw().text(line).strip()).text()));
        Matcher hashes = HASHES.matcher(reading.raw().text(line));
        boolean preface = stand.isEmpty() && (first || isPreface(BareText.of(title).text()));
        return new Heading(line, segments, hashes.matches() ? hashes.group(1).length() : 0, stand, title, preface);
    }

    /** Whether a line without diacritics is the title of a part that stands for itself, such as an introduction. */
    static boolean isPreface(String line) {
        return PREFACE.matcher(line.endsWith(":") ? line.substring(0, line.length() - 1).strip() : line).matches();
    }

    private static String plain(String title) {
        return SIGNS.matcher(title.strip().replaceAll("\\s+", " ")).replaceAll("").strip();
    }

    /** Where the section starts. */
    RawOffset start() {
        return line.start();
    }
}
