package org.mithaq.text.zone;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the page adds: a line of nothing but one to three digits is a page number; a short line of at least three words that
 * stood in the text before and stands within two lines of a page number is a running title.
 */
final class PageFinder implements PartFinder {

    private static final Pattern NUMBER = Pattern.compile("[0-9\\u0660-\\u0669]{1,3}");
    private static final int LEAST_WORDS = 3;
    private static final int LONGEST_TITLE = 150;

    @Override
    public List<Zone> find(ReportLines lines) {
        List<Zone> found = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            if (isNumber(lines, i)) {
                found.add(lines.zone(ZoneKind.PAGE_NUMBER, i));
            } else if (isTitle(lines.text(i)) && !seen.add(lines.text(i)) && isNearNumber(lines, i)) {
                found.add(lines.zone(ZoneKind.RUNNING_TITLE, i));
            }
        }
        return found;
    }

    private static boolean isTitle(String text) {
        return text.length() <= LONGEST_TITLE && text.split("\\s+").length >= LEAST_WORDS;
    }

    private static boolean isNearNumber(ReportLines lines, int at) {
        for (int i = Math.max(0, at - 2); i <= Math.min(lines.size() - 1, at + 2); i++) {
            if (isNumber(lines, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNumber(ReportLines lines, int at) {
        return NUMBER.matcher(lines.text(at)).matches();
    }
}
