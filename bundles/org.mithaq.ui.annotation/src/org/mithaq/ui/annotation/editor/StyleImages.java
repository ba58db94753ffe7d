package org.mithaq.ui.annotation.editor;

import org.eclipse.jface.resource.ColorDescriptor;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageGcDrawer;
import org.eclipse.swt.widgets.Display;
import org.mithaq.ui.colours.RecordTypeStyle;

/** Small pictures of how the highlights of a record type look. */
final class StyleImages {

    private static final int SIZE = 16;
    private static final int LINE = 12;

    private StyleImages() {
    }

    /** To be disposed of by the caller. */
    static Image image(Display display, ResourceManager resources, RecordTypeStyle style) {
        ImageGcDrawer drawer = (gc, width, height) -> draw(gc, resources, style);
        return new Image(display, drawer, SIZE, SIZE);
    }

    private static void draw(GC gc, ResourceManager resources, RecordTypeStyle style) {
        gc.setBackground(resources.create(ColorDescriptor.createFrom(style.background())));
        gc.fillRectangle(0, 1, SIZE, SIZE - 2);
        gc.setForeground(resources.create(ColorDescriptor.createFrom(style.line())));
        gc.setLineWidth(2);
        switch (style.stroke()) {
            case SOLID -> gc.setLineStyle(SWT.LINE_SOLID);
            case DASHED -> gc.setLineDash(new int[] {4, 2});
            case DOTTED -> gc.setLineDash(new int[] {2, 2});
            case DOUBLE -> {
                gc.setLineWidth(1);
                gc.drawLine(0, LINE - 2, SIZE, LINE - 2);
            }
        }
        gc.drawLine(0, LINE, SIZE, LINE);
    }
}
