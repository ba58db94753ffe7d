package org.mithaq.core.committed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.PersonIdent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A file as it was committed last")
class CommittedFilesTest {

    private static final Instant TIME = Instant.parse("2026-01-02T03:04:05Z");

    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void makeProject() throws IOException {
        file = folder.resolve("study/codebook/main.codebook");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "codebook دليل\n");
    }

    private void commit(Git git) throws GitAPIException {
        PersonIdent salma = new PersonIdent("Salma", "salma@example.org", TIME, ZoneOffset.UTC);
        git.commit().setMessage("Say more\n\nmuch more").setAuthor(salma).setCommitter(salma).setSign(false).call();
    }

    @Test
    @DisplayName("is read from the repository of a folder above, whatever was written since")
    void found() throws Exception {
        try (Git git = Git.init().setDirectory(folder.toFile()).call()) {
            git.add().addFilepattern("study").call();
            commit(git);
        }
        Files.writeString(file, "otherwise");

        CommittedFile.Found found = assertInstanceOf(CommittedFile.Found.class, CommittedFiles.of(file));

        assertEquals("codebook دليل\n", found.text());
        assertEquals("Salma", found.author());
        assertEquals("Say more", found.message());
        assertEquals(TIME, found.time());
        assertEquals(8, found.commit().length());
    }

    @Test
    @DisplayName("is missing without a repository, without a commit, and where it was not committed")
    void missing() throws Exception {
        assertEquals(CommittedFile.Missing.NO_REPOSITORY, CommittedFiles.of(file));
        try (Git git = Git.init().setDirectory(folder.resolve("study").toFile()).call()) {
            assertEquals(CommittedFile.Missing.NO_COMMIT, CommittedFiles.of(file));
            commit(git);
            assertEquals(CommittedFile.Missing.NOT_COMMITTED, CommittedFiles.of(file));
        }
    }
}
