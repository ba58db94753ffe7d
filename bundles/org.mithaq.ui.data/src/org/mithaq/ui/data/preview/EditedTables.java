package org.mithaq.ui.data.preview;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.core.layout.ProjectLayout;
import org.mithaq.core.migrate.EditedCodebook;
import org.mithaq.core.project.ProjectSnapshot;

/** A project with the tables that its codebook declares as it stands in editors. For one thread at a time. */
final class EditedTables {

    private final EditedCodebook codebook;
    private Map<Path, String> texts = Map.of();
    private Optional<LoadedCodebook> edited = Optional.empty();
    private boolean broken;

    /**
     * What can be shown.
     *
     * @param project with the codebook that declares the tables
     * @param broken whether the text has mistakes, so that this is the last codebook without any
     */
    record Shown(ProjectSnapshot project, boolean broken) {
    }

    EditedTables(ProjectLayout layout) {
        codebook = new EditedCodebook(layout);
    }

    /**
     * Reads the codebook where its texts are others than before.
     *
     * @param saved the project as its files say
     * @param now what stands in editors; nothing where what is saved counts
     */
    Shown of(ProjectSnapshot saved, Map<Path, String> now) {
        if (now.isEmpty()) {
            edited = Optional.empty();
            broken = false;
        } else if (!now.equals(texts)) {
            LoadedCodebook loaded = codebook.load(now);
            broken = loaded.hasErrors();
            edited = broken ? edited : Optional.of(loaded);
        }
        texts = now;
        return new Shown(edited.map(saved::with).orElse(saved), broken);
    }
}
