package org.mithaq.ui.codebook.compare;

import java.util.Optional;
import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.swt.graphics.Color;
import org.mithaq.core.committed.AlignedLine;

/** The colours behind lines that differ, as the theme and the user want them. */
final class DifferenceColours {

    private static final String KEY = "org.mithaq.ui.codebook.compare.";

    private final ColorRegistry colours;

    DifferenceColours(ColorRegistry colours) {
        this.colours = colours;
    }

    /**
     * @param gap whether there is no line here, but beside it
     * @return empty for lines that are the same
     */
    Optional<Color> behind(AlignedLine.Kind kind, boolean gap) {
        return name(kind, gap).map(name -> colours.get(KEY + name));
    }

    private static Optional<String> name(AlignedLine.Kind kind, boolean gap) {
        if (gap) {
            return Optional.of("gap");
        }
        return Optional.ofNullable(switch (kind) {
            case ADDED -> "added";
            case REMOVED -> "removed";
            case CHANGED -> "changed";
            case SAME -> null;
        });
    }
}
