package org.mithaq.ui.annotation.search;

import java.util.function.Function;
import org.eclipse.jface.viewers.CellLabelProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.TableColumn;
import org.mithaq.core.search.query.SearchHit;

/** The texts of the columns of the concordance. */
final class HitColumns {

    private static final int MARGIN = 16;

    private final GC gc;
    private final Font emphasis;

    /** @param gc measures with the font of the table */
    HitColumns(GC gc, Font emphasis) {
        this.gc = gc;
        this.emphasis = emphasis;
    }

    CellLabelProvider before(TableColumn column) {
        return provider(hit -> FittingText.end(hit.before().stripTrailing(), column.getWidth() - MARGIN, this::width));
    }

    CellLabelProvider match(TableColumn column) {
        return new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return FittingText.ends(((SearchHit) element).text(), column.getWidth() - MARGIN, this::emphasised);
            }

            @Override
            public Font getFont(Object element) {
                return emphasis;
            }

            private int emphasised(String text) {
                Font before = gc.getFont();
                gc.setFont(emphasis);
                int width = width(text);
                gc.setFont(before);
                return width;
            }
        };
    }

    CellLabelProvider after(TableColumn column) {
        return provider(hit -> FittingText.start(hit.after().stripLeading(), column.getWidth() - MARGIN, this::width));
    }

    private int width(String text) {
        return gc.textExtent(text).x;
    }

    CellLabelProvider level() {
        return provider(hit -> LevelLabels.of(hit.level()));
    }

    CellLabelProvider line() {
        return provider(hit -> Integer.toString(hit.line()));
    }

    CellLabelProvider report() {
        return provider(hit -> hit.report().value());
    }

    private static CellLabelProvider provider(Function<SearchHit, String> text) {
        return new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return text.apply((SearchHit) element);
            }
        };
    }
}
