package org.mithaq.extract.office;

import java.io.IOException;
import org.mithaq.extract.NoteMarkers;

/** The properties of a run that say how its text is shown. */
final class DocxRun {

    private boolean hidden;
    private boolean raised;

    /** Reads a {@code rPr}, on whose start the cursor is. */
    void read(XmlCursor part) throws IOException {
        part.children(name -> {
            switch (name) {
                case "vanish" -> hidden = part.attribute("val").filter(v -> v.equals("0") || v.equals("false")).isEmpty();
                case "vertAlign" -> raised = part.attribute("val").filter("superscript"::equals).isPresent();
                default -> { }
            }
            part.skip();
        });
    }

    /** What is seen of its text. */
    String shown(String text) {
        return hidden ? "" : raised ? NoteMarkers.raised(text) : text;
    }
}
