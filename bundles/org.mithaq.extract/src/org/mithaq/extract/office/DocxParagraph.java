package org.mithaq.extract.office;

import java.io.IOException;
import java.util.Optional;
import java.util.OptionalInt;

/** The properties of a paragraph, or of a style, that say what it is. */
final class DocxParagraph {

    private static final int BODY_LEVEL = 9;

    private Optional<String> style = Optional.empty();
    private OptionalInt outlineLevel = OptionalInt.empty();
    private OptionalInt list = OptionalInt.empty();
    private OptionalInt listLevel = OptionalInt.empty();
    private boolean joined;

    /** Reads a {@code pPr}, on whose start the cursor is. */
    void read(XmlCursor part) throws IOException {
        part.children(name -> {
            switch (name) {
                case "pStyle" -> style = part.attribute("val");
                case "outlineLvl" -> outlineLevel = part.number("val");
                case "numPr" -> {
                    readList(part);
                    return;
                }
                case "rPr" -> {
                    part.children(mark -> {
                        joined |= mark.equals("del") || mark.equals("moveFrom");
                        part.skip();
                    });
                    return;
                }
                default -> { }
            }
            part.skip();
        });
    }

    private void readList(XmlCursor part) throws IOException {
        part.children(name -> {
            if (name.equals("numId")) {
                list = part.number("val");
            } else if (name.equals("ilvl")) {
                listLevel = part.number("val");
            }
            part.skip();
        });
    }

    void fillFrom(DocxParagraph other) {
        outlineLevel = outlineLevel.isPresent() ? outlineLevel : other.outlineLevel;
        listLevel = listLevel.isPresent() ? listLevel : other.listLevel;
        list = list.isPresent() ? list : other.list;
    }

    /** Whether its end was deleted with changes tracked, so that the next paragraph goes on with it. */
    boolean isJoined() {
        return joined;
    }

    Optional<String> style() {
        return style;
    }

    /** From 1; 0 when it is no heading. */
    int headingLevel() {
        int level = outlineLevel.orElse(BODY_LEVEL);
        return level >= 0 && level < BODY_LEVEL ? level + 1 : 0;
    }

    /** The list that it is an item of; 0 when it is none. */
    int list() {
        return list.orElse(0);
    }

    /** From 0. */
    int listLevel() {
        return Math.clamp(listLevel.orElse(0), 0, 8);
    }
}
