package org.mithaq.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.codebook.expression.Function;
import org.mithaq.codebook.library.PropertyLibrary;
import org.mithaq.codebook.library.Subject;

@DisplayName("The guide to the language")
class GuideTest {

    private static final Pattern EXAMPLE = Pattern.compile("^```\\n(.*?)^```", Pattern.DOTALL | Pattern.MULTILINE);

    @TempDir
    private Path folder;

    @Test
    void showsOnlyWhatTheLanguageUnderstands() throws IOException {
        var examples = EXAMPLE.matcher(guide()).results().map(match -> match.group(1)).collect(Collectors.joining("\n"));
        assertEquals(List.of(), new CodebookFiles(folder).file("guide.codebook", examples).load().issues());
    }

    @Test
    void namesEveryFunction() throws IOException {
        var guide = guide();
        assertEquals(List.of(), Arrays.stream(Function.values()).map(Function::id)
                .filter(function -> !guide.contains("`" + function + "`") && !guide.contains("`" + function + "(")).toList());
    }

    @Test
    void namesEveryProperty() throws IOException {
        var guide = guide();
        PropertyLibrary library = new CodebookFiles(folder).declaring("").load().library();
        for (Subject subject : Subject.values()) {
            library.properties(subject).keySet().forEach(name -> assertTrue(guide.contains("`" + name + "`"), name));
        }
    }

    private static String guide() throws IOException {
        Path above = Path.of("").toAbsolutePath();
        while (!Files.exists(above.resolve("docs/language.md"))) {
            above = above.getParent();
        }
        return Files.readString(above.resolve("docs/language.md"));
    }
}
