package org.mithaq.ui.columns;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.TreeItem;
import org.mithaq.ui.bidi.Direction;

/**
 * Paints what is too long for its column from its beginning, in its own direction, and leaves out its end: the platform cuts
 * what is written right to left at its beginning. All that fits is left to the platform.
 */
public final class LongLines {

    /** How far to the end of where it draws a text itself GTK says that the text begins, in pixels. */
    private static final int SAID_TOO_FAR = 2;

    private LongLines() {
    }

    /** Does so in all cells of a table, whose tool tips are the texts as a whole. */
    public static void in(Table table) {
        table.addListener(SWT.EraseItem, LongLines::erase);
        table.addListener(SWT.PaintItem, LongLines::paint);
        new CellToolTip(table);
    }

    static void erase(Event event) {
        if (Cell.of(event).isTooNarrow(event.gc)) {
            event.detail &= ~SWT.FOREGROUND;
        }
    }

    static void paint(Event event) {
        Cell cell = Cell.of(event);
        if (cell.isTooNarrow(event.gc)) {
            cell.paintImage(event.gc);
            cell.paintText(event.gc);
        }
    }

    /**
     * A cell of a table or tree, which have no common type.
     *
     * @param bounds where its text may stand
     * @param image null where there is none
     */
    private record Cell(String text, Font font, Rectangle bounds, Image image, Rectangle imageBounds) {

        static Cell of(Event event) {
            int column = event.index;
            return switch (event.item) {
                case TableItem item -> new Cell(item.getText(column), item.getFont(column), item.getTextBounds(column),
                        item.getImage(column), item.getImageBounds(column));
                case TreeItem item -> new Cell(item.getText(column), item.getFont(column), item.getTextBounds(column),
                        item.getImage(column), item.getImageBounds(column));
                default -> throw new IllegalStateException("Neither of a table nor of a tree: " + event.item);
            };
        }

        boolean isTooNarrow(GC gc) {
            gc.setFont(font);
            return gc.textExtent(text).x > bounds.width;
        }

        void paintImage(GC gc) {
            if (image != null) {
                gc.drawImage(image, imageBounds.x, bounds.y + (bounds.height - image.getBounds().height) / 2);
            }
        }

        void paintText(GC gc) {
            TextLayout layout = new TextLayout(gc.getDevice());
            try {
                layout.setFont(font);
                layout.setOrientation(orientation());
                layout.setWidth(Math.max(1, bounds.width));
                fit(layout);
                int y = bounds.y + (bounds.height - layout.getBounds().height) / 2;
                layout.draw(gc, bounds.x - SAID_TOO_FAR, Math.max(bounds.y, y));
            } finally {
                layout.dispose();
            }
        }

        /** Cuts the text at its end, between two letters, so that as much of it as can be is one line. */
        private void fit(TextLayout layout) {
            layout.setText(text);
            if (layout.getLineCount() == 1) {
                return;
            }
            int[] ends = endsOfLetters();
            int fitting = 0;
            int tooMany = ends.length;
            while (tooMany - fitting > 1) {
                int tried = (fitting + tooMany) / 2;
                layout.setText(cutAt(ends[tried]));
                if (layout.getLineCount() == 1) {
                    fitting = tried;
                } else {
                    tooMany = tried;
                }
            }
            layout.setText(cutAt(ends[fitting]));
        }

        /** Where the text can be cut, from its beginning on: no letter loses its marks. */
        private int[] endsOfLetters() {
            BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
            letters.setText(text);
            return IntStream.iterate(0, end -> end != BreakIterator.DONE, end -> letters.next()).toArray();
        }

        private String cutAt(int end) {
            return text.substring(0, end).stripTrailing() + "…";
        }

        private int orientation() {
            return Direction.hasRightToLeft(text) && !Direction.startsLeftToRight(text) ? SWT.RIGHT_TO_LEFT : SWT.LEFT_TO_RIGHT;
        }
    }
}
