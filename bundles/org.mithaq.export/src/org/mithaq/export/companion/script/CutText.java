package org.mithaq.export.companion.script;

import java.nio.charset.StandardCharsets;

/** Texts on one line and not too long for a program. */
final class CutText {

    private static final String CUT = "…";

    private CutText() {
    }

    /** @param longest number of code points */
    static String toCodePoints(String text, int longest) {
        String line = oneLine(text);
        int length = line.codePointCount(0, line.length());
        return length <= longest ? line : line.substring(0, line.offsetByCodePoints(0, longest - 1)) + CUT;
    }

    /** @param longest number of bytes of UTF-8 */
    static String toBytes(String text, int longest) {
        String line = oneLine(text);
        if (bytes(line) <= longest) {
            return line;
        }
        int end = line.length();
        while (bytes(line.substring(0, end)) + bytes(CUT) > longest) {
            end = line.offsetByCodePoints(end, -1);
        }
        return line.substring(0, end) + CUT;
    }

    static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
