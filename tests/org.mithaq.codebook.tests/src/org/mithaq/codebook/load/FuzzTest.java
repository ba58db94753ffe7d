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
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mithaq.codebook.CodebookLoader;
import org.mithaq.codebook.LoadedCodebook;

@DisplayName("Whatever is in a file, loading it")
class FuzzTest {

    private static final CodebookLoader LOADER = new CodebookLoader();

    private static final String SOUND = """
            codebook test version 1.0 languages ar, en ar "اختبار" en "Test" // a comment
            list Kind tree ar "نوع" en "Kind" { weapons = 1 en "Weapons" cue "سلاح", pattern "سلا(ح|حا)" { heavy code "h" } ceasefire deprecated use heavy }
            scale Attitude { supports = 2 rejects = -2 off scale silent }
            missing Reasons { unclear code ".u" }
            registry Actor kinds Kind { russia also "موسكو" kind heavy valid from "1991" at 55.7, 37.6 { police } army part of russia }
            entries of Actor { militia part of army }
            agreement Deal prefix "DEA" cue "اتفاق" {
            	text title required  yesno secret  number stated [0..1] = 3
            	date signed required unless secret = true and stated > 2
            	category kind of Kind [*] = heavy definition en "…" include en "yes" exclude en "no"
            	position attitude of Attitude  quantity persons unit Kind  reference places of Actor | Deal [*]
            	role party of Actor [1..*] { text spokesman }
            	parts clauses of Clause ordered  link follows of Deal [*] acyclic
            	derived listed = count(clauses where kind = heavy) + round
            	derived round = listed * -1
            }
            part Clause { category kind of Kind }
            rule r for Deal error when clauses exists kind in (heavy, weapons) require days(signed, on "2015-11") >= 3 or party is not empty en "R"
            dataset d of Deal.roles where entry.kind = heavy { column owner.id column n = number column role dummies }
            dataset e of all.evidence { column quote labels }
            """;

    private static final List<String> WORDS = List.of("{", "}", "(", ")", "[", "]", "..", "*", "=", "\"", "\\", "//", "/*",
            "*/", "^", ".", ",", "|", "-", " ", "\n", "when", "exists", "where", "all", "list", "dataset", "import test",
            "use", "of", "kind", "clauses", "listed", "9999999999999", "\uFEFF", "\u0000", "\uD800", "ar \"x\"", "part of militia");

    @TempDir
    private Path folder;

    @Test
    void neverFails() throws IOException {
        mutate(400, new Random(7));
    }

    @Test
    @Tag("nightly")
    void neverFailsInManyMoreCases() throws IOException {
        mutate(100_000, new Random());
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
        var random = new Random(11);
        for (int i = 0; i < 100; i++) {
            var text = mutated(random);
            LOADER.format(text).ifPresent(formatted -> assertEquals(withoutBlanks(text), withoutBlanks(formatted)));
        }
    }

    @Test
    void readsTheSoundFileThatTheCasesComeFrom() throws IOException {
        var issues = load(SOUND).issues();
        assertFalse(issues.stream().anyMatch(issue -> issue.code().equals("syntax") || issue.code().equals("unknown-name")),
                issues::toString);
    }

    private void mutate(int cases, Random random) throws IOException {
        for (int i = 0; i < cases; i++) {
            var text = mutated(random);
            var loaded = random.nextInt(10) == 0 ? loadBytes(randomBytes(random)) : load(text);
            assertNotNull(loaded.name());
            assertFalse(loaded.issues().stream().anyMatch(issue -> issue.code().equals("other")),
                    () -> loaded.issues() + " in " + text);
            loaded.recordTypes().forEach(type -> assertNotNull(loaded.label(type, "ar"), () -> text));
        }
    }

    private static String mutated(Random random) {
        var text = new StringBuilder(SOUND);
        for (int i = random.nextInt(6); i >= 0; i--) {
            int at = random.nextInt(text.length());
            int length = Math.min(text.length() - at, random.nextInt(30));
            switch (random.nextInt(5)) {
                case 0 -> text.delete(at, Math.max(at, at + length - 1));
                case 1 -> text.insert(at, WORDS.get(random.nextInt(WORDS.size())));
                case 2 -> text.insert(random.nextInt(text.length()), text.substring(at, at + length));
                case 3 -> text.setCharAt(at, (char) random.nextInt(0x700));
                default -> text.setLength(Math.max(40, random.nextInt(4) == 0 ? at : text.length()));
            }
        }
        return text.toString();
    }

    private static byte[] randomBytes(Random random) {
        var bytes = SOUND.getBytes(StandardCharsets.UTF_8);
        for (int i = random.nextInt(20); i >= 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
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
