package org.mithaq.extract.office;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** The lists of a DOCX document: how they are labelled, and how far each has counted. */
final class DocxNumbering {

    private static final ListLevel UNKNOWN = new ListLevel(NumberFormat.DECIMAL, "%1.", 1);

    private final Map<String, Map<Integer, ListLevel>> definitions = new HashMap<>();
    private final Map<Integer, String> lists = new HashMap<>();
    private final Map<Integer, Map<Integer, Integer>> starts = new HashMap<>();
    private final Map<String, ListCounter> counters = new HashMap<>();

    void read(XmlCursor part) throws IOException {
        part.document(name -> {
            switch (name) {
                case "abstractNum" -> readDefinition(part);
                case "num" -> readList(part);
                default -> part.skip();
            }
        });
    }

    private void readDefinition(XmlCursor part) throws IOException {
        Map<Integer, ListLevel> levels = new HashMap<>();
        definitions.put(part.attribute("abstractNumId").orElse(""), levels);
        part.children(name -> {
            if (name.equals("lvl")) {
                levels.put(part.number("ilvl").orElse(0), readLevel(part));
            } else {
                part.skip();
            }
        });
    }

    private static ListLevel readLevel(XmlCursor part) throws IOException {
        int[] start = {1};
        String[] said = {"decimal", "%1."};
        part.children(name -> {
            switch (name) {
                case "start" -> start[0] = part.number("val").orElse(1);
                case "numFmt" -> said[0] = part.attribute("val").orElse("decimal");
                case "lvlText" -> said[1] = part.attribute("val").orElse("");
                default -> { }
            }
            part.skip();
        });
        NumberFormat format = format(said[0]);
        return format == NumberFormat.BULLET ? ListLevel.BULLET : new ListLevel(format, said[1], start[0]);
    }

    private static NumberFormat format(String name) {
        return switch (name) {
            case "bullet" -> NumberFormat.BULLET;
            case "none" -> NumberFormat.NONE;
            case "lowerLetter" -> NumberFormat.LOWER_LETTER;
            case "upperLetter" -> NumberFormat.UPPER_LETTER;
            case "lowerRoman" -> NumberFormat.LOWER_ROMAN;
            case "upperRoman" -> NumberFormat.UPPER_ROMAN;
            case "arabicAlpha" -> NumberFormat.ARABIC_ALPHABET;
            case "arabicAbjad" -> NumberFormat.ARABIC_ABJAD;
            case "hindiNumbers" -> NumberFormat.ARABIC_INDIC;
            default -> NumberFormat.DECIMAL;
        };
    }

    private void readList(XmlCursor part) throws IOException {
        int id = part.number("numId").orElse(0);
        part.children(name -> {
            if (name.equals("abstractNumId")) {
                part.attribute("val").ifPresent(definition -> lists.put(id, definition));
            } else if (name.equals("lvlOverride")) {
                int level = part.number("ilvl").orElse(0);
                part.children(inner -> {
                    if (inner.equals("startOverride")) {
                        part.number("val").ifPresent(start ->
                                starts.computeIfAbsent(id, key -> new HashMap<>()).put(level, start));
                    }
                    part.skip();
                });
                return;
            }
            part.skip();
        });
    }

    /** Counts an item and gives its label. */
    String label(int list, int level) {
        String definition = lists.getOrDefault(list, "");
        Map<Integer, ListLevel> levels = definitions.getOrDefault(definition, Map.of());
        ListCounter counter = counters.computeIfAbsent(definition, key -> new ListCounter());
        Map<Integer, Integer> restarts = starts.remove(list);
        if (restarts != null) {
            restarts.forEach(counter::restart);
        }
        return counter.next(level, i -> levels.getOrDefault(i, UNKNOWN));
    }
}
