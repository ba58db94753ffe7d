package org.mithaq.extract.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Walks through the text of a DOCX document. */
final class DocxBody {

    private final XmlCursor part;
    private final DocxStyles styles;
    private final DocxNumbering numbering;
    private final DocxNotes notes;
    private OfficeText out;
    private String begun = "";

    DocxBody(XmlCursor part, DocxStyles styles, DocxNumbering numbering, DocxNotes notes, OfficeText out) {
        this.part = part;
        this.styles = styles;
        this.numbering = numbering;
        this.notes = notes;
        this.out = out;
    }

    void read() throws IOException {
        part.document(this::block);
    }

    /** The text of a note: that of its paragraphs, without what its own markers are. */
    static String plainText(XmlCursor part) throws IOException {
        DocxBody body = new DocxBody(part, new DocxStyles(), new DocxNumbering(), new DocxNotes(), new OfficeText(Integer.MAX_VALUE));
        return body.inOneLine();
    }

    /** What is in the element that the cursor is on the start of. */
    private String inOneLine() throws IOException {
        OfficeText around = out;
        out = around.inside();
        part.children(this::block);
        String text = out.inOneLine();
        out = around;
        return text;
    }

    /** Something that holds paragraphs and tables, whatever wraps them. */
    private void block(String name) throws IOException {
        switch (name) {
            case "p" -> paragraph();
            case "tbl" -> table();
            case "del", "moveFrom", "sectPr", "Fallback", "sdtPr" -> part.skip();
            default -> part.children(this::block);
        }
    }

    private void paragraph() throws IOException {
        DocxParagraph properties = new DocxParagraph();
        StringBuilder text = new StringBuilder(begun);
        begun = "";
        List<String> boxes = new ArrayList<>();
        part.children(name -> {
            if (name.equals("pPr")) {
                properties.read(part);
            } else {
                run(name, text, boxes);
            }
        });
        if (properties.isJoined()) {
            begun = text.toString();
        } else {
            styles.complete(properties);
            write(properties, text.toString());
        }
        boxes.forEach(out::paragraph);
    }

    private void write(DocxParagraph properties, String text) {
        String label = properties.list() == 0 || text.isBlank() ? "" : numbering.label(properties.list(), properties.listLevel());
        if (properties.headingLevel() > 0) {
            out.heading(properties.headingLevel(), label, text);
        } else if (properties.list() != 0) {
            out.listItem(label, text);
        } else {
            out.paragraph(text);
        }
    }

    /** An element inside of a paragraph. */
    private void run(String name, StringBuilder text, List<String> boxes) throws IOException {
        switch (name) {
            case "r" -> {
                DocxRun properties = new DocxRun();
                StringBuilder own = new StringBuilder();
                part.children(inner -> {
                    if (inner.equals("rPr")) {
                        properties.read(part);
                    } else {
                        run(inner, own, boxes);
                    }
                });
                text.append(properties.shown(own.toString()));
            }
            case "t" -> part.content(inner -> part.skip(), text::append);
            case "tab", "ptab" -> leaf(text, "\t");
            case "br", "cr" -> leaf(text, "\n");
            case "noBreakHyphen" -> leaf(text, "-");
            case "footnoteReference", "endnoteReference" -> {
                String kind = name.substring(0, name.length() - "Reference".length());
                boolean custom = part.attribute("customMarkFollows").filter(v -> !v.equals("0")).isPresent();
                leaf(text, notes.marker(kind, part.attribute("id").orElse(""), custom, out));
            }
            case "txbxContent" -> part.children(inner -> {
                StringBuilder box = new StringBuilder();
                run(inner, box, boxes);
                boxes.add(box.toString());
            });
            case "tc" -> text.append(inOneLine()).append(' ');
            case "del", "moveFrom", "Fallback", "instrText", "delText", "rPr", "pPr" -> part.skip();
            default -> part.children(inner -> run(inner, text, boxes));
        }
    }

    private void leaf(StringBuilder text, String characters) throws IOException {
        text.append(characters);
        part.skip();
    }

    private void table() throws IOException {
        part.children(name -> {
            if (name.equals("tr")) {
                List<String> cells = new ArrayList<>();
                part.children(inner -> cell(inner, cells));
                out.row(cells);
            } else {
                part.skip();
            }
        });
    }

    /** A cell, or what wraps cells. */
    private void cell(String name, List<String> cells) throws IOException {
        switch (name) {
            case "tc" -> cells.add(inOneLine());
            case "trPr", "tblPrEx" -> part.skip();
            default -> part.children(inner -> cell(inner, cells));
        }
    }
}
