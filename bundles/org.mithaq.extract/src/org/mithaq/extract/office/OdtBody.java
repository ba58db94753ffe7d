package org.mithaq.extract.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mithaq.extract.NoteMarkers;

/** Walks through the text of an ODT document. */
final class OdtBody {

    private final XmlCursor part;
    private final OdtStyles styles;
    private final OdtLists lists;
    private OfficeText out;
    private int listsSeen;
    private int notes;

    /** The list that the cursor is in. */
    private record Nesting(String list, String style, int level) {
    }

    OdtBody(XmlCursor part, OdtStyles styles, OfficeText out) {
        this.part = part;
        this.styles = styles;
        this.lists = styles.lists();
        this.out = out;
    }

    void read() throws IOException {
        part.document(name -> {
            if (name.equals("body")) {
                part.children(this::block);
            } else {
                styles.read(part, name);
            }
        });
    }

    private void block(String name) throws IOException {
        switch (name) {
            case "p" -> paragraph("", false);
            case "h" -> heading("");
            case "list" -> list(Optional.empty());
            case "table" -> table();
            case "tracked-changes", "annotation", "sequence-decls", "variable-decls", "forms" -> part.skip();
            default -> part.children(this::block);
        }
    }

    private void paragraph(String label, boolean inList) throws IOException {
        List<String> boxes = new ArrayList<>();
        String text = text(boxes);
        if (inList) {
            out.listItem(label, text);
        } else {
            out.paragraph(text);
        }
        boxes.forEach(out::paragraph);
    }

    private void heading(String label) throws IOException {
        int level = Math.clamp(part.number("outline-level").orElse(1), 1, 10);
        String number = label.isEmpty() ? lists.headingLabel(level - 1) : label;
        List<String> boxes = new ArrayList<>();
        out.heading(level, number, text(boxes));
        boxes.forEach(out::paragraph);
    }

    private void list(Optional<Nesting> around) throws IOException {
        String style = part.attribute("style-name").or(() -> around.map(Nesting::style)).orElse("");
        boolean continues = part.attribute("continue-numbering").filter("true"::equals).isPresent();
        String own = part.attribute("continue-list").or(() -> part.attribute("id"))
                .orElseGet(() -> continues ? "style " + style : "list " + listsSeen);
        listsSeen++;
        Nesting nesting = around.map(outer -> new Nesting(outer.list(), style, outer.level() + 1))
                .orElseGet(() -> new Nesting(own, style, 0));
        part.children(name -> item(name, nesting));
    }

    private void item(String name, Nesting nesting) throws IOException {
        Optional<Integer> number = part.number("start-value").stream().boxed().findFirst();
        boolean[] labelled = {!name.equals("list-item")};
        part.children(inner -> {
            switch (inner) {
                case "list" -> list(Optional.of(nesting));
                case "p", "h" -> {
                    String label = labelled[0] ? "" : lists.label(nesting.list(), nesting.style(), nesting.level(), number);
                    labelled[0] = true;
                    if (inner.equals("h")) {
                        heading(label);
                    } else {
                        paragraph(label, true);
                    }
                }
                default -> block(inner);
            }
        });
    }

    /** The text of the element that the cursor is on the start of. */
    private String text(List<String> boxes) throws IOException {
        StringBuilder text = new StringBuilder();
        part.content(name -> inline(name, text, boxes), characters -> text.append(characters.replaceAll("\\s+", " ")));
        return text.toString();
    }

    private void inline(String name, StringBuilder text, List<String> boxes) throws IOException {
        switch (name) {
            case "s" -> leaf(text, " ");
            case "tab" -> leaf(text, "\t");
            case "line-break" -> leaf(text, "\n");
            case "note" -> note(text);
            case "annotation", "annotation-end", "tracked-changes", "title", "desc", "object", "ruby-text" -> part.skip();
            case "text-box" -> part.children(inner -> boxes.add(inner.equals("p") || inner.equals("h") ? text(boxes) : inOneLine()));
            case "span" -> text.append(part.attribute("style-name").filter(styles::isRaised).isPresent()
                    ? NoteMarkers.raised(text(boxes)) : text(boxes));
            default -> text.append(text(boxes));
        }
    }

    private void leaf(StringBuilder text, String characters) throws IOException {
        text.append(characters);
        part.skip();
    }

    private void note(StringBuilder text) throws IOException {
        String[] citation = {""};
        part.children(name -> {
            if (name.equals("note-citation")) {
                // only a marker that was chosen is stored for sure: a number is, or is not, what was last shown
                Optional<String> label = part.attribute("label");
                citation[0] = label.isPresent() ? label.get() : Integer.toString(++notes);
                part.skip();
            } else {
                out.note(citation[0], inOneLine());
            }
        });
        text.append(NoteMarkers.superscript(citation[0]));
    }

    private void table() throws IOException {
        part.children(this::rows);
    }

    private void rows(String name) throws IOException {
        switch (name) {
            case "table-row" -> {
                List<String> cells = new ArrayList<>();
                part.children(inner -> {
                    if (inner.equals("table-cell")) {
                        cells.add(inOneLine());
                    } else {
                        part.skip();
                    }
                });
                out.row(cells);
            }
            case "table-header-rows", "table-rows", "table-row-group" -> part.children(this::rows);
            default -> part.skip();
        }
    }

    /** All that is in the element that the cursor is on the start of. */
    private String inOneLine() throws IOException {
        OfficeText around = out;
        out = around.inside();
        part.children(this::block);
        String text = out.inOneLine();
        out = around;
        return text;
    }
}
