package org.mithaq.extract.office;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;

/** What the styles of an ODT document say about lists, and which of them raise text. */
final class OdtStyles {

    private final OdtLists lists = new OdtLists();
    private final Set<String> raised = new HashSet<>();

    /** Reads whatever styles are in the element that the cursor is on the start of. */
    void read(XmlCursor part, String name) throws IOException {
        switch (name) {
            case "list-style" -> lists.readStyle(part, part.attribute("name").orElse(""));
            case OdtLists.OUTLINE -> lists.readStyle(part, OdtLists.OUTLINE);
            case "style" -> readTextStyle(part, part.attribute("name").orElse(""));
            case "body", "master-styles", "font-face-decls" -> part.skip();
            default -> part.children(inner -> read(part, inner));
        }
    }

    private void readTextStyle(XmlCursor part, String style) throws IOException {
        part.children(name -> {
            if (part.attribute("text-position").filter(place -> place.startsWith("super")).isPresent()) {
                raised.add(style);
            }
            part.skip();
        });
    }

    OdtLists lists() {
        return lists;
    }

    /** Whether text of a style stands raised. */
    boolean isRaised(String style) {
        return raised.contains(style);
    }
}
