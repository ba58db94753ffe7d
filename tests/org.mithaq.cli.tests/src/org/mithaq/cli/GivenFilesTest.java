package org.mithaq.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A file that is named to a verb and cannot be used")
class GivenFilesTest {

    private static final Locale ARABIC = Locale.forLanguageTag("ar");

    @TempDir
    private Path folder;
    private Path project;
    private Path aFile;
    private Path aFolder;

    @BeforeEach
    void place() throws IOException {
        project = folder.resolve("project");
        Run.prepare("new", project);
        aFile = Files.writeString(folder.resolve("a.txt"), "نص");
        aFolder = Files.createDirectories(folder.resolve("things/here")).getParent();
    }

    private Object[] reading(String verb, Path file) {
        return switch (verb) {
            case "dossier" -> new Object[] {"dossier", project, "--from", file};
            case "metadata" -> new Object[] {"import", project, "--metadata", file};
            default -> new Object[] {"import", project, file};
        };
    }

    private Object[] writing(String verb, Path file) {
        return verb.equals("dossier") ? new Object[] {"dossier", project, "--to", file}
                : new Object[] {"suggest", project, "--list", file};
    }

    private static void assertTold(Object[] line, String english, String arabic, Path named) {
        Run run = Run.of(line);
        assertEquals(2, run.code(), run.toString());
        assertEquals(1, run.errLines().size(), run.err());
        Stream.of(english, named.toString()).forEach(part -> assertTrue(run.err().contains(part), run.err()));
        Run translated = Run.in(ARABIC, line);
        assertEquals(2, translated.code(), translated.toString());
        Stream.of(arabic, named.toString()).forEach(part -> assertTrue(translated.err().contains(part), translated.err()));
        assertFalse(translated.err().replace(named.toString(), "").matches("(?s).*[a-z]{3} [a-z]{2}.*"), translated.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"dossier", "metadata"})
    @DisplayName("is named when it is a folder, with what to do")
    void isAFolder(String verb) {
        assertTold(reading(verb, aFolder), "is a folder. Name a file", "مجلد. سمِّ ملفاً", aFolder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dossier", "metadata", "import"})
    @DisplayName("is named when it is not there, also when what stands above it is a file")
    void isMissing(String verb) {
        for (Path file : new Path[] {folder.resolve("none"), aFile.resolve("below")}) {
            assertTold(reading(verb, file), "There is no file", "لا يوجد ملف", file);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"dossier", "metadata"})
    @DisplayName("is named when it is not in UTF-8")
    void isNotUtf8(String verb) throws IOException {
        Path latin = Files.write(folder.resolve("latin"), new byte[] {'c', 'a', 'f', (byte) 0xE9, '\n'});
        assertTold(reading(verb, latin), "UTF-8", "UTF-8", latin);
    }

    @Test
    @DisplayName("is named when it is to say something about a report and is a folder")
    void sidecarIsAFolder() throws IOException {
        Path sidecar = Files.createDirectories(folder.resolve("a.meta.properties/in it")).getParent();
        assertTold(reading("import", aFile), "is a folder. Name a file", "مجلد. سمِّ ملفاً", sidecar);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dossier", "suggest"})
    @DisplayName("is named when a folder stands where it is to be written, and the folder stays")
    void isWrittenOverAFolder(String verb) {
        assertTold(writing(verb, aFolder), "choose another name", "اختر اسماً آخر", aFolder);
        assertTrue(Files.isDirectory(aFolder.resolve("here")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"dossier", "suggest"})
    @DisplayName("tells which file stands where its folder has to be")
    void isWrittenBelowAFile(String verb) throws IOException {
        assertTold(writing(verb, aFile.resolve("below/it")), "is a file, so nothing can be put into it",
                "ملف، فلا يمكن وضع شيء فيه", aFile);
        assertEquals("نص", Files.readString(aFile));
    }

    @Test
    @DisplayName("is named whatever the system says of it, and that is no mistake of the program")
    void whateverTheSystemSays() {
        assertEquals("mithaq: Reading or writing a.csv failed: Input/output error. Look whether the disk is sound and whether you may use it.",
                told(new FileSystemException("a.csv", null, "Input/output error")));
        assertEquals("mithaq: No permission for a.csv. Choose another place or ask for the right to use it.",
                told(new UncheckedIOException(new AccessDeniedException("a.csv"))));
    }

    private static String told(Exception error) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = Terminal.of(new ByteArrayOutputStream(), err, Locale.ENGLISH);
        assertEquals(2, new ExecutionErrors(terminal).handleExecutionException(error, null, null));
        terminal.flush();
        return err.toString(StandardCharsets.UTF_8).strip();
    }
}
