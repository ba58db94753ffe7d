package org.mithaq.text.arabic;

import java.util.ArrayList;
import java.util.List;

/** A line of a text, in UTF-16 units of that text; the line end itself is not part of it. */
public record TextLine(String text, int start, int end) {

    /** All lines, also empty ones. Lines end at LF, CRLF, CR or a form feed. */
    public static List<TextLine> of(String text) {
        List<TextLine> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' || c == '\f') {
                lines.add(new TextLine(text, start, i));
                if (text.startsWith("\r\n", i)) {
                    i++;
                }
                start = i + 1;
            }
        }
        lines.add(new TextLine(text, start, text.length()));
        return lines;
    }

    public String content() {
        return text.substring(start, end);
    }

    public boolean isBlank() {
        return content().isBlank();
    }
}
