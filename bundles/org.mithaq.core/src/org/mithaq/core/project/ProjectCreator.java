package org.mithaq.core.project;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.mithaq.codebook.StandardCodebooks;
import org.mithaq.core.layout.ProjectLayout;
import org.mithaq.core.store.AtomicFile;

/** Makes the folder of a new project, with its own copy of the standard codebook. */
public final class ProjectCreator {

    private static final String CODEBOOK = """
            /*
             * The codebook of this project: everything of the standard codebook, and what is added here. Entries for
             * its registries are added with: entries of Actor { … }
             */
            codebook project version 1.0 languages ar, en
            \tar "دليل ترميز المشروع" en "Codebook of the project"

            import mithaq.standard
            """;
    private static final String GIT_IGNORE = """
            # locks and unsaved work of this computer
            .mithaq/
            """;
    private static final String GIT_ATTRIBUTES = """
            # texts of reports never change, not even their line ends
            reports/** -text
            codebook/** text eol=lf
            coding/** text eol=lf
            """;

    private final AtomicFile files = new AtomicFile();

    /**
     * Makes a project in a new folder, or in one that holds nothing that is in the way. When that fails, what was made
     * is removed again.
     *
     * @throws ProjectExistsException when the folder is a project already, or a file of its name is in the way
     * @throws IOException when the folder cannot be written to
     */
    public ProjectLayout create(Path root) throws ProjectExistsException, IOException {
        ProjectLayout layout = new ProjectLayout(root);
        Map<Path, byte[]> contents = contents(layout);
        refuseInTheWay(layout, contents);
        try {
            for (Map.Entry<Path, byte[]> file : contents.entrySet()) {
                files.write(file.getKey(), file.getValue());
            }
            Files.createDirectories(layout.reportsFolder());
            Files.createDirectories(layout.codingFolder());
        } catch (IOException e) {
            remove(layout, contents);
            throw e;
        }
        return layout;
    }

    private static void refuseInTheWay(ProjectLayout layout, Map<Path, byte[]> contents) throws ProjectExistsException {
        if (layout.isProject() || Files.exists(layout.root()) && !Files.isDirectory(layout.root())) {
            throw new ProjectExistsException(layout.root());
        }
        for (Path file : contents.keySet()) {
            if (Files.exists(file)) {
                throw new ProjectExistsException(file);
            }
        }
    }

    private static Map<Path, byte[]> contents(ProjectLayout layout) throws IOException {
        Map<Path, byte[]> contents = new LinkedHashMap<>();
        contents.put(layout.root().resolve(".gitignore"), bytes(GIT_IGNORE));
        contents.put(layout.root().resolve(".gitattributes"), bytes(GIT_ATTRIBUTES));
        for (String name : StandardCodebooks.names()) {
            String file = StandardCodebooks.fileName(name).orElseThrow();
            try (InputStream in = StandardCodebooks.open(name)) {
                contents.put(layout.codebookFolder().resolve(file), in.readAllBytes());
            }
        }
        contents.put(layout.codebookFolder().resolve("project" + ProjectLayout.CODEBOOK), bytes(CODEBOOK));
        return contents;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void remove(ProjectLayout layout, Map<Path, byte[]> contents) throws IOException {
        for (Path file : contents.keySet()) {
            Files.deleteIfExists(file);
        }
        for (Path folder : new Path[] {layout.codebookFolder(), layout.reportsFolder(), layout.codingFolder()}) {
            Files.deleteIfExists(folder);
        }
    }
}
