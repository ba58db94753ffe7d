package org.mithaq.core.migrate;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mithaq.codebook.CodebookLoader;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.codebook.version.CodebookVersion;
import org.mithaq.core.index.IndexedDocument;
import org.mithaq.core.index.RecordIndex;
import org.mithaq.core.layout.Folders;
import org.mithaq.core.layout.ProjectLayout;
import org.mithaq.core.message.Messages;
import org.mithaq.core.progress.ProgressMonitor;
import org.mithaq.core.version.CodebookHistory;

/**
 * The codebook of a project as it stands in editors, saved or not. Neither codings nor files are changed. For one thread at a
 * time, and none that people wait for.
 */
public final class EditedCodebook {

    private final ProjectLayout layout;
    private final CodebookHistory history;
    private final CodebookLoader loader = new CodebookLoader(Locale.ROOT);

    public EditedCodebook(ProjectLayout layout) {
        this.layout = layout;
        this.history = new CodebookHistory(layout);
    }

    /**
     * The codebook itself.
     *
     * @param texts what counts in place of the contents of files, by their absolute paths
     */
    public LoadedCodebook load(Map<Path, String> texts) {
        return loader.load(Folders.files(layout.codebookFolder(), ProjectLayout.CODEBOOK), texts);
    }

    /**
     * What it would do to all that is coded. Conditions of splits are not asked, since the records may not have been coded
     * for what they ask.
     *
     * @param saved the codebook as its files say
     * @param texts what counts in place of the contents of files, by their absolute paths
     * @param records all that is coded
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    public ChangePreview preview(LoadedCodebook saved, Map<Path, String> texts, RecordIndex records,
            ProgressMonitor progress) {
        LoadedCodebook edited = load(texts);
        if (edited.hasErrors()) {
            return ChangePreview.impossible(Messages.of("migrate.preview.broken"));
        }
        Optional<CodebookVersion> today = CodebookVersion.of(edited.version());
        if (today.isEmpty()) {
            return ChangePreview.impossible(Messages.of("migrate.preview.unversioned"));
        }
        PreviewedRecords previewed = new PreviewedRecords(saved, edited, today.get(),
                version -> history.load(version, loader));
        for (IndexedDocument document : records.documents()) {
            progress.checkCancelled();
            if (previewed.isOfThisCodebook(document.header())) {
                document.forEachRoot((place, root) -> previewed.add(root));
            }
        }
        return previewed.preview();
    }
}
