package org.mithaq.ui.colours;

import java.util.List;
import org.eclipse.swt.graphics.RGB;

/**
 * The styles of the record types of a codebook, given out in the order in which it declares them: the same type looks
 * the same in every view and at every start. Unknown types look like the last style.
 */
public final class RecordTypeStyles {

    /** Backgrounds have a contrast of at least 12:1 to black, lines of at least 4.5:1 to white and to the background. */
    private static final List<RecordTypeStyle> STYLES = List.of(
            style(0xDCE9FB, 0x1B5FB4, Stroke.SOLID),
            style(0xDDF1DC, 0x1F6B25, Stroke.DASHED),
            style(0xFCE6CC, 0x964A00, Stroke.DOUBLE),
            style(0xEBDFF7, 0x6F3DA6, Stroke.DOTTED),
            style(0xD3F0EE, 0x0B6560, Stroke.DASHED),
            style(0xFADCE8, 0xA8275F, Stroke.SOLID),
            style(0xEEF0C8, 0x5C6000, Stroke.DOTTED),
            style(0xE6E6E6, 0x505050, Stroke.DOUBLE));

    private final List<String> types;

    /**
     * @param types the names of the record types in the order of the codebook
     */
    public RecordTypeStyles(List<String> types) {
        this.types = List.copyOf(types);
    }

    /** The style of a record type, by its name. */
    public RecordTypeStyle of(String type) {
        int index = types.indexOf(type);
        return index < 0 ? STYLES.getLast() : STYLES.get(index % STYLES.size());
    }

    /** All styles there are. */
    public static List<RecordTypeStyle> all() {
        return STYLES;
    }

    private static RecordTypeStyle style(int background, int line, Stroke stroke) {
        return new RecordTypeStyle(rgb(background), rgb(line), stroke);
    }

    private static RGB rgb(int colour) {
        return new RGB(colour >> 16 & 0xFF, colour >> 8 & 0xFF, colour & 0xFF);
    }
}
