package org.mithaq.codebook.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.parser.IParser;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.codebook.CodebookLoader;
import org.mithaq.codebook.CodebookStandaloneSetup;

@DisplayName("A text made by following the grammar")
class GrammarFuzzTest {

    /** What is said where the program failed; no text nests too deeply. */
    private static final Set<String> MISTAKES_OF_THE_PROGRAM = Set.of("unchecked", "too-deep");
    private static final int DEEPEST = 30;
    private static final Map<String, List<String>> SAMPLES = Map.of(
            "ID", List.of("Deal", "Clause", "Kind", "Actor", "signed", "kind_of", "clauses", "party", "count", "days", "x1", "test"),
            "INT", List.of("0", "1", "2", "15", "2147483647"),
            "STRING", List.of("\"\"", "\"نص\"", "\"2015-11\"", "\"a \\\" b\"", "\"سلا(ح|حا)\"", "\"1.2\""));

    private final CodebookLoader loader = new CodebookLoader();
    private final com.google.inject.Injector language = new CodebookStandaloneSetup().createInjector();
    private final IParser parser = language.getInstance(IParser.class);
    @TempDir
    private Path folder;

    @Test
    void isReadAsItStandsAndLosesNothing() throws IOException {
        tryOut(100, new Random(5));
    }

    @Test
    @Tag("nightly")
    void isReadAsItStandsAndLosesNothingInManyMoreCases() throws IOException {
        tryOut(100_000, new Random());
    }

    private void tryOut(int cases, Random random) throws IOException {
        var sentences = new GrammarSentences(language.getInstance(IGrammarAccess.class).getGrammar(), random, SAMPLES);
        for (int i = 0; i < cases; i++) {
            var text = sentences.of("Codebook", DEEPEST);
            isReadAsItStands(text);
            loader.format(text).ifPresent(formatted -> assertEquals(withoutBlanks(text), withoutBlanks(formatted)));
            var issues = loader.load(List.of(Files.writeString(folder.resolve("test.codebook"), text))).issues();
            assertFalse(issues.stream().anyMatch(issue -> MISTAKES_OF_THE_PROGRAM.contains(issue.code())), () -> issues + " in " + text);
        }
    }

    private void isReadAsItStands(String text) {
        var result = parser.parse(new StringReader(text));
        assertEquals(text, result.getRootNode().getText());
        assertEquals(List.of(), StreamSupport.stream(result.getSyntaxErrors().spliterator(), false)
                .map(error -> error.getSyntaxErrorMessage().getMessage() + " at " + error.getOffset()).toList(), text);
    }

    private static String withoutBlanks(String text) {
        return text.replaceAll("\\s+", "");
    }
}
