package org.mithaq.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.eclipse.xtext.parser.IParser;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.codebook.CodebookLoader;
import org.mithaq.codebook.CodebookStandaloneSetup;
import org.mithaq.testsupport.Measurements;

@DisplayName("The speed of a codebook's")
class CodebookSpeedTest {

    private static final int DECLARATIONS = 5_000;

    private final Measurements measured = Measurements.of("speed");
    @TempDir
    private Path folder;

    @Test
    @DisplayName("parsing, linking and validation, beside the bare parse of the same text")
    void loading() throws Exception {
        String text = GeneratedCodebook.of(DECLARATIONS);
        Path file = Files.writeString(folder.resolve("generated.codebook"), text);
        IParser parser = new CodebookStandaloneSetup(Locale.ENGLISH).createInjector().getInstance(IParser.class);
        CodebookLoader loader = new CodebookLoader();
        assertEquals(List.of(), loader.load(List.of(file)).issues());
        Timing parsing = Timing.ofThread(() -> assertFalse(parser.parse(new StringReader(text)).hasSyntaxErrors()));
        Timing loading = Timing.ofThread(() -> assertEquals(DECLARATIONS / 5, loader.load(List.of(file)).recordTypes().size()));
        measured.atMost("codebook of 5000 declarations: times its bare parse", 2, loading.times(parsing), DECLARATIONS);
        measured.told("codebook of 5000 declarations: seconds", loading.milliseconds() / 1000, text.length());
    }
}
