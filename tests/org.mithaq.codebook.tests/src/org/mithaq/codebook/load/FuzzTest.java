package org.mithaq.codebook.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mithaq.codebook.CodebookLoader;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.testsupport.MutatedCodebook;

@DisplayName("Whatever is in a file, loading it")
class FuzzTest {

    /** What is said where the program failed; none of the texts nests deeply. */
    private static final Set<String> MISTAKES_OF_THE_PROGRAM = Set.of("unchecked", "too-deep");
    private static final CodebookLoader LOADER = new CodebookLoader();

    @TempDir
    private Path folder;

    @Test
    void neverFails() throws IOException {
        mutate(400, 7);
    }

    @Test
    @Tag("nightly")
    void neverFailsInManyMoreCases() throws IOException {
        mutate(100_000, System.nanoTime());
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "not ", "{", "-", "a.", "a or ", "count(", "list x {", "{ a ", "\"", "/*", "x { y { "})
    void survivesTheSameWordsOverAndOver(String words) throws IOException {
        var repeated = words.repeat(4_000);
        load("codebook t list L tree { " + repeated);
        load("codebook t record R {} rule r for R error require " + repeated + "1");
        load(repeated);
    }

    @Test
    void findsOnlyBlanksToChangeWhenItLaysOutWhatItCouldRead() {
        var texts = new MutatedCodebook(new Random(11));
        for (int i = 0; i < 100; i++) {
            var text = texts.next();
            LOADER.format(text).ifPresent(formatted -> assertEquals(withoutBlanks(text), withoutBlanks(formatted)));
        }
    }

    @Test
    void findsTheSameWrongWhereverTheFileEndsInTheMiddleOfALineEnd() throws IOException {
        int end = MutatedCodebook.SOUND.stripTrailing().length();
        for (int cut = 0; cut < end; cut += 7) {
            var text = MutatedCodebook.SOUND.substring(0, cut);
            assertEquals(codes(text + "\n"), codes(text + "\r"), text);
        }
    }

    @Test
    void readsTheSoundFileThatTheCasesComeFrom() throws IOException {
        var issues = load(MutatedCodebook.SOUND).issues();
        assertFalse(issues.stream().anyMatch(issue -> issue.code().equals("syntax") || issue.code().equals("unknown-name")),
                issues::toString);
    }

    private void mutate(int cases, long seed) throws IOException {
        var random = new Random(seed);
        var texts = new MutatedCodebook(random);
        for (int i = 0; i < cases; i++) {
            var text = texts.next();
            var loaded = random.nextInt(10) == 0 ? loadBytes(texts.nextBytes()) : load(text);
            assertNotNull(loaded.name());
            assertFalse(loaded.issues().stream().anyMatch(issue -> MISTAKES_OF_THE_PROGRAM.contains(issue.code())),
                    () -> loaded.issues() + " in " + text);
            loaded.recordTypes().forEach(type -> assertNotNull(loaded.label(type, "ar"), () -> text));
        }
    }

    private List<String> codes(String text) throws IOException {
        return load(text).issues().stream().map(issue -> issue.code()).sorted().toList();
    }

    private LoadedCodebook load(String text) throws IOException {
        return loadBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    private LoadedCodebook loadBytes(byte[] bytes) throws IOException {
        return LOADER.load(List.of(Files.write(folder.resolve("test.codebook"), bytes)));
    }

    private static String withoutBlanks(String text) {
        return text.replaceAll("\\s+", "");
    }
}
