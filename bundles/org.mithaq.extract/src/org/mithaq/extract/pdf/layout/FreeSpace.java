package org.mithaq.extract.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import org.mithaq.extract.pdf.page.Glyph;
import org.mithaq.extract.pdf.row.Item;
import org.mithaq.extract.pdf.row.Row;

/** What a row or a table leaves free of its line. */
final class FreeSpace {

    private FreeSpace() {
    }

    /**
     * @param from where the text of the page or column begins
     * @param to where it ends
     * @param least how wide a stretch has to be
     * @return where each stretch begins and ends, from left to right
     */
    static List<double[]> of(Item item, double from, double to, double least) {
        List<double[]> free = new ArrayList<>();
        double begin = from;
        if (item instanceof Row row) {
            for (Glyph glyph : row.glyphs()) {
                if (glyph.isBlank()) {
                    continue;
                }
                if (glyph.left() - begin >= least) {
                    free.add(new double[] {begin, glyph.left()});
                }
                begin = Math.max(begin, glyph.right());
            }
        } else {
            if (item.left() - begin >= least) {
                free.add(new double[] {begin, item.left()});
            }
            begin = item.right();
        }
        if (to - begin >= least) {
            free.add(new double[] {begin, to});
        }
        return free;
    }
}
