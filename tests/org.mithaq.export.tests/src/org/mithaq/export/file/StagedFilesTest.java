package org.mithaq.export.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Staged files")
class StagedFilesTest {

    @TempDir
    private Path folder;

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static void write(StagedFiles files, String name, String text) throws IOException {
        Files.writeString(files.begin(name).staged(), text);
    }

    @Test
    @DisplayName("are nowhere before they are committed")
    void stayAside() throws Exception {
        Files.writeString(folder.resolve("a"), "old");
        try (StagedFiles files = StagedFiles.in(folder)) {
            write(files, "a", "new");
            assertEquals("old", Files.readString(folder.resolve("a")));
        }
        assertEquals("old", Files.readString(folder.resolve("a")));
        assertEquals(List.of("a"), names());
    }

    @Test
    @DisplayName("take their places together")
    void commitTogether() throws Exception {
        Files.writeString(folder.resolve("a"), "old");
        try (StagedFiles files = StagedFiles.in(folder)) {
            write(files, "a", "new");
            write(files, "b", "first");
            files.commit();
        }
        assertEquals("new", Files.readString(folder.resolve("a")));
        assertEquals("first", Files.readString(folder.resolve("b")));
        assertEquals(List.of("a", "b"), names());
    }

    @Test
    @DisplayName("bring back what stood there when one of them cannot take its place")
    void restoreTogether() throws Exception {
        Files.writeString(folder.resolve("a"), "old");
        try (StagedFiles files = StagedFiles.in(folder)) {
            write(files, "a", "new");
            write(files, "b", "first");
            write(files, "c", "in vain");
            Files.createDirectories(folder.resolve("c").resolve("in the way"));
            assertThrows(IOException.class, files::commit);
        }
        assertEquals("old", Files.readString(folder.resolve("a")));
        assertEquals(List.of("a", "c"), names());
    }
}
