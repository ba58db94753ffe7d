package org.mithaq.codebook.ide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.codebook.CodebookLoader;
import org.mithaq.codebook.ide.result.RenameResult;
import org.mithaq.codebook.ide.result.TextEdit;
import org.mithaq.codebook.ide.result.TextRange;
import org.mithaq.codebook.ide.source.Cancellation;
import org.mithaq.codebook.usage.UsageCounts;
import org.mithaq.testsupport.MutatedCodebook;

@DisplayName("Whatever is in a file, the editors' workspace")
class WorkspaceFuzzTest {

    private static final CodebookLoader LOADER = new CodebookLoader();
    private static final int PLACES = 4;

    private final CodebookWorkspace workspace = CodebookWorkspace.empty(Locale.ENGLISH, UsageCounts.NONE);
    @TempDir
    private Path folder;
    private Path file;
    private String text;

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("test.codebook");
    }

    @Test
    @DisplayName("answers at every place and tells the same mistakes as loading it")
    void answers() throws IOException {
        tryOut(60, 3);
    }

    @Test
    @Tag("nightly")
    @DisplayName("answers at every place in many more cases")
    void answersInManyMoreCases() throws IOException {
        tryOut(20_000, System.nanoTime());
    }

    @Test
    @DisplayName("answers where the file ends in the middle of a line end")
    void answersAtCutLineEnds() throws IOException {
        var random = new Random(5);
        int end = MutatedCodebook.SOUND.length();
        for (int cut = 0; cut < end; cut += 101) {
            tryOut(MutatedCodebook.SOUND.substring(0, cut) + "\r", random);
        }
        tryOut(MutatedCodebook.SOUND.stripTrailing() + "\r", random);
    }

    private void tryOut(int cases, long seed) throws IOException {
        var random = new Random(seed);
        var texts = new MutatedCodebook(random);
        for (int i = 0; i < cases; i++) {
            tryOut(texts.next(), random);
        }
    }

    private void tryOut(String mutated, Random random) throws IOException {
        text = mutated;
        try {
            workspace.update(file, text);
            tellsWhatTheLoaderTells();
            fixesWhatItTells();
            laysOutWithoutLoss();
            colours();
            for (int i = 0; i < PLACES; i++) {
                answersAt(random.nextInt(text.length() + 1));
            }
            assertThat(workspace.text(file)).contains(text);
        } catch (RuntimeException e) {
            throw new AssertionError("Failed for: " + text, e);
        }
    }

    private void tellsWhatTheLoaderTells() throws IOException {
        var loaded = LOADER.load(List.of(Files.write(file, text.getBytes(StandardCharsets.UTF_8)))).issues().stream()
                .map(issue -> place(issue.line(), issue.column(), issue.code(), issue.message())).sorted().toList();
        var edited = workspace.problems(file, Cancellation.NONE).stream()
                .map(each -> place(each.line(), each.column(), each.code(), each.message())).distinct().sorted().toList();
        assertThat(edited).as(text).isEqualTo(loaded).noneMatch(problem -> problem.contains(" unchecked "));
    }

    private static String place(int line, int column, String code, String message) {
        return line + ":" + column + " " + code + " " + message;
    }

    private void fixesWhatItTells() {
        for (var problem : workspace.problems(file, Cancellation.NONE)) {
            assertThat(problem.range().end()).as(text).isLessThanOrEqualTo(text.length());
            workspace.quickFixes(problem).forEach(fix -> fix.edits().byFile().values()
                    .forEach(edits -> TextEdit.apply(text, edits)));
        }
    }

    private void laysOutWithoutLoss() {
        var edits = workspace.format(file, new TextRange(0, text.length()));
        assertThat(withoutBlanks(TextEdit.apply(text, edits))).isEqualTo(withoutBlanks(text));
    }

    private void colours() {
        int end = 0;
        for (var token : workspace.highlighting(file, Cancellation.NONE)) {
            assertThat(token.range().start()).as(text).isGreaterThanOrEqualTo(end);
            end = token.range().end();
        }
        assertThat(end).isLessThanOrEqualTo(text.length());
        workspace.outline(file);
        workspace.folding(file);
    }

    private void answersAt(int offset) {
        for (var proposal : workspace.proposals(file, offset, Cancellation.NONE)) {
            assertThat(proposal.replaced().end()).as(text).isLessThanOrEqualTo(text.length());
        }
        workspace.hover(file, offset);
        workspace.declaration(file, offset);
        workspace.references(file, offset, Cancellation.NONE);
        var name = workspace.nameAt(file, offset);
        if (workspace.rename(file, offset, "renamed", Cancellation.NONE) instanceof RenameResult.Edits renamed) {
            assertThat(name).as(text).isPresent();
            var edits = renamed.edits().byFile().getOrDefault(file, List.of());
            int taken = edits.stream().mapToInt(edit -> edit.range().length() - edit.text().length()).sum();
            assertThat(TextEdit.apply(text, edits)).hasSize(text.length() - taken).contains("renamed");
        }
    }

    private static String withoutBlanks(String text) {
        return text.replaceAll("\\s+", "");
    }
}
