package org.mithaq.product.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.product.tests.Command.Outcome;

/** Needs Neovim; {@code ./build verify} brings it. */
@DisplayName("An editor that speaks the Language Server Protocol (Neovim), served by mithaq lsp,")
class EditorOutsideTest {

    private static final String CODEBOOK = """
            codebook trial version 1.0 languages ar, en
            import mithaq.standard.lists
            list Weather ar "الطقس" en "Weather" {
            	rain ar "مطر" en "Rain"
            	storm ar "عاصفة رملية" en "Sand storm"
            }
            part Journey   ar "رحلة" en "Journey" {
            	category weather of Weathr ar "الطقس" en "Weather"
            	category outcome of AgreementStatus ar "النتيجة" en "Outcome"
            }
            rule stormy for Journey warning
            	require weather = storm
            	ar "لا عاصفة" en "There is no storm"
            """;

    @TempDir
    private static Path home;
    private static final Map<String, String> ANSWERS = new TreeMap<>();

    @BeforeAll
    static void editsACodebook() throws IOException, InterruptedException, URISyntaxException {
        Product product = Product.keepingStateIn(home);
        ProjectOfUser project = ProjectOfUser.create(product, home.resolve("project"))
                .imports(ProjectOfUser.samples().toArray(Path[]::new)).acceptsSuggestions();
        Path codebooks = project.folder().resolve("codebook");
        Path codebook = Files.writeString(codebooks.resolve("trial.codebook"), CODEBOOK);
        Path answers = home.resolve("answers");
        Path script = Path.of(EditorOutsideTest.class.getResource("edit-codebook.lua").toURI());

        Outcome outcome = Command.run(home, Map.of("MITHAQ", product.folder().resolve("mithaq").toString(),
                "CODEBOOK", codebook.toString(), "STANDARD", codebooks.resolve("lists.codebook").toString(),
                "ANSWERS", answers.toString(), "XDG_STATE_HOME", home.resolve("state").toString(),
                "XDG_CACHE_HOME", home.resolve("cache").toString(), "LC_ALL", "C.UTF-8"),
                List.of("nvim", "--headless", "--clean", "-n", "-c", "luafile " + script));

        assertThat(outcome.exitCode()).as(outcome.errors()).isZero();
        Files.readAllLines(answers).forEach(line -> ANSWERS.merge(line.substring(0, line.indexOf(": ")),
                line.substring(line.indexOf(": ") + 2).replace("\\n", "\n"), (one, other) -> one + "\n" + other));
        assertThat(ANSWERS).as(outcome.errors()).doesNotContainKey("failed");
    }

    @Test
    @DisplayName("shows a mistake where it stands, and none after the server's own fix")
    void showsMistakes() {
        assertThat(answer("problem")).contains("8:22 There is no list 'Weathr'.", "Did you mean 'Weather'?");
        assertThat(answer("action")).isEqualTo("Write 'Weather'");
        assertThat(ANSWERS).doesNotContainKey("problem left");
    }

    @Test
    @DisplayName("tells what names and words mean")
    void explains() {
        assertThat(answer("hover")).contains("list AgreementStatus", "Status of an agreement", "حالة الاتفاق");
        assertThat(answer("hover of a word")).contains("What has to hold.");
    }

    @Test
    @DisplayName("tells how often the coded data of the project uses a code")
    void countsUses() {
        assertThat(answer("uses")).containsPattern("\\*\\*Uses in the coded data\\*\\* [1-9]");
    }

    @Test
    @DisplayName("finds declarations and uses, and renames both")
    void navigates() {
        assertThat(answer("definition")).startsWith("file:/").endsWith("/codebook/lists.codebook");
        assertThat(answer("references")).isEqualTo("2");
        assertThat(answer("refused")).contains("'rain'");
        assertThat(answer("renamed")).contains("\tsandstorm ar \"عاصفة رملية\"", "require weather = sandstorm")
                .contains("stormy for Journey");
    }

    @Test
    @DisplayName("proposes a code by the words of its Arabic label")
    void proposes() {
        assertThat(answer("proposals")).isEqualTo("1");
        assertThat(answer("proposal")).isEqualTo("sandstorm sandstorm Sand storm");
    }

    @Test
    @DisplayName("lays the file out, and knows its structure and its colours")
    void knowsStructure() {
        assertThat(answer("formatted")).contains("part Journey ar \"رحلة\"");
        assertThat(answer("symbols")).isEqualTo("Weather(rain sandstorm) Journey(weather outcome) stormy");
        assertThat(answer("folds")).isEqualTo("3");
        assertThat(answer("tokens")).startsWith("keyword type keyword number keyword modifier operator modifier");
    }

    @Test
    @DisplayName("leaves in order")
    void leaves() {
        assertThat(answer("ended")).isEqualTo("0");
    }

    private static String answer(String name) {
        assertThat(ANSWERS).containsKey(name);
        return ANSWERS.get(name);
    }
}
