package org.mithaq.ui.codebook.text;

import java.util.ArrayList;
import java.util.List;

/** Makes lines comments, or makes them text again when all of them are comments already. */
public final class CommentToggle {

    private static final String MARK = "//";

    private CommentToggle() {
    }

    /** The lines as they are to be; blank ones stay as they are. */
    public static List<String> toggled(List<String> lines) {
        List<String> written = lines.stream().filter(line -> !line.isBlank()).toList();
        boolean comments = !written.isEmpty() && written.stream().allMatch(line -> line.stripLeading().startsWith(MARK));
        int indent = written.stream().mapToInt(CommentToggle::indent).min().orElse(0);
        List<String> changed = new ArrayList<>();
        for (String line : lines) {
            changed.add(line.isBlank() ? line : comments ? uncommented(line) : commented(line, indent));
        }
        return changed;
    }

    private static String commented(String line, int indent) {
        return line.substring(0, indent) + MARK + " " + line.substring(indent);
    }

    private static String uncommented(String line) {
        int mark = line.indexOf(MARK);
        int end = mark + MARK.length();
        return line.substring(0, mark) + line.substring(line.startsWith(" ", end) ? end + 1 : end);
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }
}
