package org.mithaq.ui.session;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * What files of the codebook hold as they stand in editors, saved or not: it counts more than what stands in the files. Get it
 * from a site with {@code getService(EditedTexts.class)}. Any thread may read it; texts are changed on the UI thread, which
 * tells the listeners.
 */
public final class EditedTexts {

    private final Map<Path, String> texts = new ConcurrentHashMap<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    /** The texts at this moment, by the absolute paths of their files; those of files that no editor has are not there. */
    public Map<Path, String> now() {
        return Map.copyOf(texts);
    }

    /** An editor has another text than before. */
    public void put(Path file, String text) {
        texts.put(file, text);
        listeners.forEach(Runnable::run);
    }

    /** What stands in the file counts again. */
    public void remove(Path file) {
        texts.remove(file);
        listeners.forEach(Runnable::run);
    }

    /** Is told whenever a text is another one. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }
}
