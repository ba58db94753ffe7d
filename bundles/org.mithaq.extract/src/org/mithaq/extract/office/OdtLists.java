package org.mithaq.extract.office;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The lists of an ODT document: how they are labelled, and how far each has counted. */
final class OdtLists {

    static final String OUTLINE = "outline-style";

    private final Map<String, Map<Integer, ListLevel>> styles = new HashMap<>();
    private final Map<String, ListCounter> counters = new HashMap<>();

    /**
     * Reads the style of a list, on whose start the cursor is.
     *
     * @param style its name; that of the element where it is the style of headings
     */
    void readStyle(XmlCursor part, String style) throws IOException {
        Map<Integer, ListLevel> levels = new HashMap<>();
        styles.put(style, levels);
        part.children(name -> {
            levels.put(part.number("level").orElse(1) - 1,
                    name.equals("list-level-style-number") || name.equals("outline-level-style") ? numbered(part) : ListLevel.BULLET);
            part.skip();
        });
    }

    private static ListLevel numbered(XmlCursor part) {
        int level = part.number("level").orElse(1);
        int shown = Math.clamp(part.number("display-levels").orElse(1), 1, level);
        StringBuilder template = new StringBuilder(part.attribute("num-prefix").orElse(""));
        for (int i = level - shown + 1; i <= level; i++) {
            template.append(i > level - shown + 1 ? "." : "").append('%').append(i);
        }
        NumberFormat format = format(part.attribute("num-format").orElse(""));
        template.append(part.attribute("num-suffix").orElse(""));
        return new ListLevel(format, format == NumberFormat.NONE ? "" : template.toString(), part.number("start-value").orElse(1));
    }

    private static NumberFormat format(String name) {
        return switch (name) {
            case "" -> NumberFormat.NONE;
            case "a" -> NumberFormat.LOWER_LETTER;
            case "A" -> NumberFormat.UPPER_LETTER;
            case "i" -> NumberFormat.LOWER_ROMAN;
            case "I" -> NumberFormat.UPPER_ROMAN;
            case "أ, ب, ت, ..." -> NumberFormat.ARABIC_ALPHABET;
            case "أ, ب, ج, ..." -> NumberFormat.ARABIC_ABJAD;
            case "١, ٢, ٣, ..." -> NumberFormat.ARABIC_INDIC;
            default -> NumberFormat.DECIMAL;
        };
    }

    /**
     * Counts an item.
     *
     * @param list what tells one list from another; the one that continues a list names the same
     * @param level from 0
     */
    String label(String list, String style, int level, Optional<Integer> number) {
        ListCounter counter = counters.computeIfAbsent(list, key -> new ListCounter());
        number.ifPresent(value -> counter.restart(level, value));
        return counter.next(level, i -> styles.getOrDefault(style, Map.of()).getOrDefault(i, ListLevel.BULLET));
    }

    /** Counts a heading; empty where headings have no numbers. */
    String headingLabel(int level) {
        return styles.containsKey(OUTLINE) ? label(OUTLINE, OUTLINE, level, Optional.empty()) : "";
    }
}
