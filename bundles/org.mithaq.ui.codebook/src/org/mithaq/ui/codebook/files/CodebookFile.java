package org.mithaq.ui.codebook.files;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.core.layout.Folders;
import org.mithaq.core.layout.ProjectLayout;
import org.mithaq.core.project.Project;
import org.mithaq.model.codebook.Codebook;

/**
 * A file of the project's codebook.
 *
 * @param file where it is
 * @param name its path within the folder of the codebook
 * @param label what the codebook in it is called; empty where that is unknown
 */
public record CodebookFile(Path file, String name, String label) {

    /** The files of a project, by name. Reads the folder: nothing for the UI thread. */
    public static List<CodebookFile> of(Project project, Locale locale) {
        Path folder = project.layout().codebookFolder();
        Map<Path, String> labels = labels(project.codebook(), locale);
        return Folders.files(folder, ProjectLayout.CODEBOOK).stream().map(file -> file.toAbsolutePath().normalize())
                .map(file -> new CodebookFile(file, folder.relativize(file).toString(), labels.getOrDefault(file, "")))
                .toList();
    }

    private static Map<Path, String> labels(LoadedCodebook loaded, Locale locale) {
        Map<Path, String> labels = new HashMap<>();
        for (Codebook codebook : loaded.codebooks()) {
            if (codebook.getName() != null && codebook.eResource().getURI().isFile()) {
                Path file = Path.of(codebook.eResource().getURI().toFileString()).toAbsolutePath().normalize();
                labels.put(file, loaded.label(codebook, locale));
            }
        }
        return labels;
    }
}
