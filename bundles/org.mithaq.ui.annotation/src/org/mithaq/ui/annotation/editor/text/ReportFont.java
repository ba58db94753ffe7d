package org.mithaq.ui.annotation.editor.text;

import java.util.List;
import java.util.function.Predicate;
import org.eclipse.jface.preference.IPreferenceStore;

/** The font of report texts: its family by what the computer has, its height as the user zoomed. */
public final class ReportFont {

    /** Points at which Arabic text is legible at once. */
    static final int FIRST_HEIGHT = 14;
    private static final int SMALLEST = 8;
    private static final int BIGGEST = 40;
    private static final String KEY = "report.font.height";

    /** Families with all marks and good spacing of Arabic, the best first. */
    private static final List<String> FAMILIES = List.of("Noto Naskh Arabic", "Noto Sans Arabic", "Amiri",
            "Scheherazade New", "Sakkal Majalla", "Geeza Pro", "Segoe UI", "Tahoma", "DejaVu Sans");

    private final IPreferenceStore preferences;

    public ReportFont(IPreferenceStore preferences) {
        this.preferences = preferences;
        preferences.setDefault(KEY, FIRST_HEIGHT);
    }

    /**
     * The family to use.
     *
     * @param fallback what there is in any case
     */
    public static String family(Predicate<String> available, String fallback) {
        return FAMILIES.stream().filter(available).findFirst().orElse(fallback);
    }

    /** In points. */
    public int height() {
        return Math.clamp(preferences.getInt(KEY), SMALLEST, BIGGEST);
    }

    /** Makes the text larger, or smaller when negative; 0 goes back to the first height. */
    public void zoom(int points) {
        preferences.setValue(KEY, points == 0 ? FIRST_HEIGHT : Math.clamp(height() + points, SMALLEST, BIGGEST));
    }
}
