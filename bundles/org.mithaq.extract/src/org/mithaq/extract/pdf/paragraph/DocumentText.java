package org.mithaq.extract.pdf.paragraph;

import java.util.List;
import org.mithaq.extract.TextWriter;
import org.mithaq.extract.pdf.layout.TextLine;

/** Writes the text of a document: tells what its pages add to it, and makes paragraphs of their lines. */
public final class DocumentText {

    private DocumentText() {
    }

    /**
     * The text, a paragraph a line.
     *
     * @param pages the lines of each page in the order in which they are read
     * @param heights of the pages, in points
     * @param limit how many UTF-16 units the text may have
     * @throws org.mithaq.extract.TextTooLongException when it has more
     */
    public static String of(List<List<TextLine>> pages, List<Double> heights, int limit) {
        List<List<TextLine>> lines = ColumnWidths.evened(Furniture.marked(pages, heights));
        TextWriter out = new TextWriter(limit);
        Paragraphs paragraphs = new Paragraphs(out, LinePitch.of(lines));
        lines.forEach(paragraphs::page);
        paragraphs.end();
        return out.text();
    }
}
