package org.mithaq.ui.annotation.editor.text;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.BidiSegmentEvent;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.mithaq.model.corpus.TextDirection;
import org.mithaq.ui.bidi.Direction;

/** Makes the widget that shows a report: wrapped, with room around and between lines, in the report's direction. */
public final class ReportTextWidget {

    private static final int SIDE_MARGIN = 28;
    private static final int TOP_MARGIN = 16;
    private static final char LEFT_TO_RIGHT_EMBEDDING = '\u202A';
    private static final char POP_DIRECTION = '\u202C';

    private ReportTextWidget() {
    }

    /**
     * @param direction the base direction of the text, whatever the window's is
     * @param spaceBelow pixels below each printed line
     */
    public static StyledText create(Composite parent, TextDirection direction, int spaceBelow) {
        StyledText text = new StyledText(parent,
                SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | Direction.style(direction));
        text.setMargins(SIDE_MARGIN, TOP_MARGIN, SIDE_MARGIN, TOP_MARGIN);
        // Not by a provider: for lines that are not on the screen SWT then redraws everything each time it is asked for
        // a place, so that painting never ends.
        text.setLineSpacing(spaceBelow);
        if (direction == TextDirection.RIGHT_TO_LEFT) {
            text.addBidiSegmentListener(ReportTextWidget::keepForeignParagraphsInOrder);
        }
        return text;
    }

    public static void setFont(StyledText text, ReportFont font, ResourceManager resources) {
        Display display = text.getDisplay();
        String fallback = display.getSystemFont().getFontData()[0].getName();
        String family = ReportFont.family(name -> display.getFontList(name, true).length > 0, fallback);
        text.setFont(resources.create(FontDescriptor.createFrom(family, font.height(), SWT.NORMAL)));
    }

    /** In a text from right to left, a paragraph in another script alone keeps its own order, as an address does. */
    private static void keepForeignParagraphsInOrder(BidiSegmentEvent event) {
        String line = event.lineText;
        if (Direction.startsLeftToRight(line) && !Direction.hasRightToLeft(line)) {
            event.segments = new int[] {0, line.length()};
            event.segmentsChars = new char[] {LEFT_TO_RIGHT_EMBEDDING, POP_DIRECTION};
        }
    }
}
