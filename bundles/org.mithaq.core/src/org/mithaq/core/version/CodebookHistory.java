package org.mithaq.core.version;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mithaq.codebook.CodebookLoader;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.codebook.version.CodebookVersion;
import org.mithaq.core.layout.Folders;
import org.mithaq.core.layout.ProjectLayout;
import org.mithaq.core.store.AtomicFile;
import org.mithaq.core.store.WriteFailedException;

/**
 * Copies of the codebook's files, one folder for each version that something was coded under. They stand beside the codebook
 * and are shared like it, so that it can be said what changed since then.
 */
public final class CodebookHistory {

    /** What the names of copies end with: no program takes them for files of the codebook. */
    private static final String COPY = ProjectLayout.CODEBOOK + ".txt";

    private final ProjectLayout layout;
    private final AtomicFile files = new AtomicFile();

    public CodebookHistory(ProjectLayout layout) {
        this.layout = layout;
    }

    /** The versions that there are copies of, the oldest first. */
    public List<CodebookVersion> versions() {
        return Folders.folders(layout.historyFolder()).stream()
                .map(folder -> CodebookVersion.of(folder.getFileName().toString())).flatMap(Optional::stream).sorted()
                .toList();
    }

    /** The codebook as it was at a version; empty when there is no copy of it. */
    public Optional<LoadedCodebook> load(CodebookVersion version, CodebookLoader loader) {
        return folder(version).map(folder -> loader.load(Folders.files(folder, COPY)));
    }

    private Optional<Path> folder(CodebookVersion version) {
        return Folders.folders(layout.historyFolder()).stream()
                .filter(folder -> CodebookVersion.of(folder.getFileName().toString()).equals(Optional.of(version)))
                .min(Comparator.naturalOrder());
    }

    /**
     * Copies the files of the codebook as they are now. A copy of the same version that differs is replaced.
     *
     * @param version the version that the files state; nothing is copied for a text that is none
     * @throws WriteFailedException when that is not possible; what is there already stays
     * @throws IOException when a file cannot be read
     */
    public void keep(String version) throws WriteFailedException, IOException {
        Optional<CodebookVersion> known = CodebookVersion.of(version);
        if (known.isEmpty()) {
            return;
        }
        Path folder = folder(known.get()).orElseGet(() -> layout.historyFolder().resolve(version));
        List<Path> originals = Folders.files(layout.codebookFolder(), ProjectLayout.CODEBOOK);
        for (Path original : originals) {
            Path copy = folder.resolve(original.getFileName() + ".txt");
            byte[] content = Files.readAllBytes(original);
            if (!Files.exists(copy) || !Arrays.equals(Files.readAllBytes(copy), content)) {
                files.write(copy, content);
            }
        }
        for (Path copy : Folders.files(folder, COPY)) {
            if (originals.stream().noneMatch(original -> copy.getFileName().toString()
                    .equals(original.getFileName() + ".txt"))) {
                Files.delete(copy);
            }
        }
    }
}
