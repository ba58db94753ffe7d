package org.mithaq.ui.colours;

import org.eclipse.swt.graphics.RGB;

/**
 * How records of a type look in texts and lists.
 *
 * @param background light enough for black text on it
 * @param line dark enough for lines and text on white and on the background
 * @param stroke of underlines
 */
public record RecordTypeStyle(RGB background, RGB line, Stroke stroke) {

    /** The background of a record that is selected: the same hue, stronger. */
    public RGB selectedBackground() {
        return new RGB(mixed(background.red, line.red), mixed(background.green, line.green),
                mixed(background.blue, line.blue));
    }

    private static int mixed(int light, int dark) {
        return (light * 3 + dark) / 4;
    }
}
