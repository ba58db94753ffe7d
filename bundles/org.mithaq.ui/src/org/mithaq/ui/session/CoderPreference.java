package org.mithaq.ui.session;

import java.util.Optional;
import org.eclipse.jface.preference.IPreferenceStore;
import org.mithaq.core.id.CoderName;

/** The name that the user of this computer codes under. */
public final class CoderPreference {

    /** The key of the name in the preferences; empty before it was asked for. */
    public static final String KEY = "coder";

    private final IPreferenceStore preferences;

    public CoderPreference(IPreferenceStore preferences) {
        this.preferences = preferences;
    }

    /** The name; nothing when it was not chosen yet or is no valid name. */
    public Optional<CoderName> name() {
        return Optional.of(preferences.getString(KEY)).filter(CoderName::isValid).map(CoderName::new);
    }

    public void setName(CoderName name) {
        preferences.setValue(KEY, name.value());
        KeptPreferences.keep(preferences);
    }
}
