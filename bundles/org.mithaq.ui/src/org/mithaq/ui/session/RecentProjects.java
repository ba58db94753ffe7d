package org.mithaq.ui.session;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.jface.preference.IPreferenceStore;

/** The folders of the projects that were opened last. */
public final class RecentProjects {

    private static final String KEY = "recent.projects";
    private static final int MOST = 9;

    private final IPreferenceStore preferences;

    public RecentProjects(IPreferenceStore preferences) {
        this.preferences = preferences;
    }

    /** The folders, the last one first; they need not exist any more. */
    public List<Path> folders() {
        List<Path> folders = new ArrayList<>();
        for (String line : preferences.getString(KEY).split("\n")) {
            try {
                if (!line.isBlank()) {
                    folders.add(Path.of(line));
                }
            } catch (InvalidPathException e) {
                continue; // written by hand or on another system: it cannot be opened here
            }
        }
        return List.copyOf(folders);
    }

    /** Puts a folder first. */
    public void add(Path folder) {
        List<Path> folders = new ArrayList<>(folders());
        folders.remove(folder);
        folders.addFirst(folder);
        store(folders.subList(0, Math.min(MOST, folders.size())));
    }

    /** Takes out a folder that cannot be opened any more. */
    public void remove(Path folder) {
        List<Path> folders = new ArrayList<>(folders());
        folders.remove(folder);
        store(folders);
    }

    private void store(List<Path> folders) {
        preferences.setValue(KEY, folders.stream().map(Path::toString).collect(Collectors.joining("\n")));
        KeptPreferences.keep(preferences);
    }
}
