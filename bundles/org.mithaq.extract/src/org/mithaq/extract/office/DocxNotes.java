package org.mithaq.extract.office;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mithaq.extract.NoteMarkers;

/** The notes of a DOCX document, which is told of each marker in the order of the text. */
final class DocxNotes {

    private final Map<String, String> texts = new HashMap<>();
    private final Set<String> used = new HashSet<>();
    private int last;

    /**
     * @param kind the name of the element that holds a note
     */
    void read(XmlCursor part, String kind) throws IOException {
        part.document(name -> {
            Optional<String> id = part.attribute("id");
            boolean separator = part.attribute("type").filter(type -> !type.equals("normal")).isPresent();
            if (!name.equals(kind) || id.isEmpty() || separator) {
                part.skip();
                return;
            }
            texts.put(kind + " " + id.get(), DocxBody.plainText(part));
        });
    }

    /**
     * Takes a marker.
     *
     * @param kind as in {@link #read}
     * @param custom the marker that is written in the text instead of a number
     * @param text gets the note
     * @return the marker to write
     */
    String marker(String kind, String id, boolean custom, OfficeText text) {
        String note = texts.getOrDefault(kind + " " + id, "");
        if (note.isBlank() || !used.add(kind + " " + id)) {
            return "";
        }
        if (custom) {
            text.note("", note);
            return "";
        }
        last++;
        text.note(Integer.toString(last), note);
        return NoteMarkers.superscript(Integer.toString(last));
    }
}
