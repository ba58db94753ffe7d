package org.mithaq.ui.annotation.editor.highlights;

import org.eclipse.jface.resource.ColorDescriptor;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.graphics.Color;
import org.mithaq.ui.colours.RecordTypeStyle;
import org.mithaq.ui.colours.RecordTypeStyles;
import org.mithaq.ui.colours.Stroke;

/** The colours of highlights, as the screen wants them. */
public final class HighlightColours {

    private final ResourceManager resources;
    private final RecordTypeStyles styles;

    public HighlightColours(ResourceManager resources, RecordTypeStyles styles) {
        this.resources = resources;
        this.styles = styles;
    }

    public Color background(Highlight highlight) {
        RecordTypeStyle style = styles.of(highlight.record().getType());
        return resources.create(ColorDescriptor.createFrom(
                highlight.selected() ? style.selectedBackground() : style.background()));
    }

    public Color line(Highlight highlight) {
        return resources.create(ColorDescriptor.createFrom(
                styles.of(highlight.record().getType()).line()));
    }

    /** Evidence of a value is dotted, whatever its record's stroke is, and drawn thinner. */
    public Stroke stroke(Highlight highlight) {
        return highlight.value().isPresent() ? Stroke.DOTTED : styles.of(highlight.record().getType()).stroke();
    }
}
