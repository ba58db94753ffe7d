package org.mithaq.ui.annotation.editor.highlights;

import java.util.Optional;
import org.eclipse.jface.resource.ColorDescriptor;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.mithaq.ui.colours.RecordTypeStyle;
import org.mithaq.ui.colours.RecordTypeStyles;
import org.mithaq.ui.colours.Stroke;

/** The colours of highlights, as the screen wants them. */
public final class HighlightColours {

    private static final RGB PALE = new RGB(85, 85, 85);
    private static final RGB LINK = new RGB(0, 70, 160);

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

    /** The colour of letters; none where it is the usual one. Both are dark enough for every background of a highlight. */
    public Optional<Color> foreground(TextLooks.Look look) {
        return switch (look) {
            case STRONG -> Optional.empty();
            case PALE -> Optional.of(resources.create(ColorDescriptor.createFrom(PALE)));
            case LINK -> Optional.of(resources.create(ColorDescriptor.createFrom(LINK)));
        };
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
