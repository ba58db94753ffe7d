package org.mithaq.text.zone.find;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.mithaq.text.zone.Zone;
import org.mithaq.text.zone.ZoneKind;
import org.mithaq.text.zone.line.PartFinder;
import org.mithaq.text.zone.line.ReportLines;

/**
 * What the page adds: a line of nothing but one to three digits, with the word for page or dashes perhaps, is a page number; a
 * short line of at least three words that stood in the text before and stands within two lines of a page number, or below the
 * links at the end of a page, is a running title.
 */
final class PageFinder implements PartFinder {

    private static final Pattern NUMBER = Pattern.compile(
            "[-–|]?\\s*(?:صفحة|الصفحة|Page)?\\s*[0-9\\u0660-\\u0669]{1,3}(?:\\s+(?:من|of)\\s+[0-9\\u0660-\\u0669]{1,3})?\\s*[-–|]?");
    /** Links are printed behind all else on a page. */
    private static final Pattern LINK = Pattern.compile("(?:https?://|www\\.)\\S+");
    private static final int LEAST_WORDS = 3;
    private static final int LONGEST_TITLE = 150;

    @Override
    public List<Zone> find(ReportLines lines) {
        List<Zone> found = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            if (isNumber(lines, i)) {
                found.add(lines.zone(ZoneKind.PAGE_NUMBER, i));
            } else if (isTitle(lines.text(i)) && !seen.add(lines.text(i)) && isNearEdge(lines, i)) {
                found.add(lines.zone(ZoneKind.RUNNING_TITLE, i));
            }
        }
        return found;
    }

    private static boolean isTitle(String text) {
        return text.length() <= LONGEST_TITLE && !text.endsWith(".") && text.split("\\s+").length >= LEAST_WORDS;
    }

    private static boolean isNearEdge(ReportLines lines, int at) {
        for (int i = Math.max(0, at - 2); i <= Math.min(lines.size() - 1, at + 2); i++) {
            if (isNumber(lines, i) || i < at && LINK.matcher(lines.text(i)).matches()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNumber(ReportLines lines, int at) {
        return NUMBER.matcher(lines.text(at)).matches();
    }
}
