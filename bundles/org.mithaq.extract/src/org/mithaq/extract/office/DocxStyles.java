package org.mithaq.extract.office;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What the styles of a DOCX document say about paragraphs. */
final class DocxStyles {

    private static final int DEEPEST = 20;

    private final Map<String, DocxParagraph> styles = new HashMap<>();
    private final Map<String, String> parents = new HashMap<>();

    void read(XmlCursor part) throws IOException {
        part.document(name -> {
            if (name.equals("style")) {
                readStyle(part);
            } else {
                part.skip();
            }
        });
    }

    private void readStyle(XmlCursor part) throws IOException {
        String id = part.attribute("styleId").orElse("");
        DocxParagraph style = new DocxParagraph();
        part.children(name -> {
            switch (name) {
                case "basedOn" -> {
                    part.attribute("val").ifPresent(parent -> parents.put(id, parent));
                    part.skip();
                }
                case "pPr" -> style.read(part);
                default -> part.skip();
            }
        });
        styles.put(id, style);
    }

    /** Fills in what a paragraph leaves to its style and the styles that this one builds on. */
    void complete(DocxParagraph paragraph) {
        Optional<String> style = paragraph.style();
        for (int i = 0; i < DEEPEST && style.isPresent(); i++) {
            Optional.ofNullable(styles.get(style.get())).ifPresent(paragraph::fillFrom);
            style = Optional.ofNullable(parents.get(style.get()));
        }
    }
}
