package org.mithaq.core.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mithaq.text.RawRange;

/**
 * Where a phrase stands in a raw text, the plain way: letters are folded and marks dropped one by one; a place is a
 * stretch of a line that reads as the phrase without any blanks and does not begin inside of another word (nor behind
 * the first letter of one when it ends inside of the next one), or a printed line that holds the letters of each word.
 */
final class PlainPlaces {

    private static final Pattern LINE = Pattern.compile("[^\n]+");
    private static final String FRONTS = "(?<![\\p{L}\\p{Nd}])[وفبل]?[وفبلك]?(?:ال|ل)?";

    private PlainPlaces() {
    }

    static List<RawRange> of(String raw, String phrase) {
        List<RawRange> places = new ArrayList<>(joined(raw, phrase));
        Matcher line = LINE.matcher(raw);
        while (line.find()) {
            String letters = letters(line.group());
            boolean all = List.of(phrase.split(" ")).stream().allMatch(word -> letters.contains(letters(word)));
            RawRange range = RawRange.of(line.start(), line.end());
            if (phrase.contains(" ") && all && places.stream().noneMatch(range::intersects)) {
                places.add(range);
            }
        }
        return places;
    }

    private static List<RawRange> joined(String raw, String phrase) {
        StringBuilder pattern = new StringBuilder();
        letters(phrase).chars().forEach(c -> pattern.append(form((char) c)).append("[\\p{Mn}ـ \n]*"));
        Matcher matcher = Pattern.compile("(" + FRONTS + ")(" + pattern + ")").matcher(raw);
        List<RawRange> places = new ArrayList<>();
        while (matcher.find()) {
            RawRange place = RawRange.of(matcher.start(2), matcher.end(2));
            if (matcher.group(1).isEmpty() || !isInsideOfWord(raw, matcher.end(2)) || !raw.substring(
                    matcher.start(2), matcher.end(2)).matches(".*\\p{L}[\\p{Mn}]* .*") || phrase.contains(" ")) {
                places.add(place);
            }
        }
        return places;
    }

    private static boolean isInsideOfWord(String raw, int at) {
        return at < raw.length() && Character.isLetter(raw.charAt(at));
    }

    private static String form(char c) {
        return switch (c) {
            case 'ا' -> "[اأإآٱ]";
            case 'ي' -> "[يىی]";
            case 'ك' -> "[كک]";
            case 'ه' -> "[هة]";
            default -> String.valueOf(c);
        };
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        for (char c : text.toCharArray()) {
            if (Character.isLetterOrDigit(c) && c != 'ـ') {
                letters.append(switch (c) {
                    case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
                    case 'ى', 'ی' -> 'ي';
                    case 'ک' -> 'ك';
                    case 'ة' -> 'ه';
                    default -> c;
                });
            }
        }
        return letters.toString();
    }
}
