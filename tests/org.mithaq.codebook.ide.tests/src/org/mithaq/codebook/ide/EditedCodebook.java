package org.mithaq.codebook.ide;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.mithaq.codebook.ide.result.Problem;
import org.mithaq.codebook.ide.result.Proposal;
import org.mithaq.codebook.ide.result.TextEdit;
import org.mithaq.codebook.ide.result.TextRange;
import org.mithaq.codebook.ide.source.Cancellation;
import org.mithaq.codebook.usage.UsageCounts;

/** A workspace with small files, and the caret where a text says {@code |}. */
final class EditedCodebook {

    static final Path MAIN = Path.of("main.codebook").toAbsolutePath();
    static final Path LISTS = Path.of("lists.codebook").toAbsolutePath();

    static final String LISTS_TEXT = """
            codebook lists version 1 languages ar, en
            list ClauseKind tree ar "نوع البند" en "Kind of clause" {
            	hostilities ar "الأعمال القتالية" en "Hostilities" {
            		ceasefire ar "وقف إطلاق النار" en "Ceasefire" definition en "An end of fighting."
            		truce ar "هدنة" en "Truce" deprecated use ceasefire
            	}
            	aid ar "إغاثة" en "Aid"
            }
            """;

    final CodebookWorkspace workspace;
    private int caret;

    private EditedCodebook(Locale locale, UsageCounts usages, String main) {
        workspace = CodebookWorkspace.empty(locale, usages);
        workspace.update(LISTS, LISTS_TEXT);
        type(main);
    }

    static EditedCodebook of(String main) {
        return new EditedCodebook(Locale.ENGLISH, UsageCounts.NONE, main);
    }

    static EditedCodebook of(Locale locale, UsageCounts usages, String main) {
        return new EditedCodebook(locale, usages, main);
    }

    /** Replaces the text of the main file. */
    void type(String main) {
        caret = Math.max(0, main.indexOf('|'));
        workspace.update(MAIN, main.replaceFirst("\\|", ""));
    }

    int caret() {
        return caret;
    }

    String text() {
        return workspace.text(MAIN).orElseThrow();
    }

    String text(Path file, TextRange range) {
        return workspace.text(file).orElseThrow().substring(range.start(), range.end());
    }

    List<Problem> problems() {
        return workspace.problems(MAIN, Cancellation.NONE);
    }

    List<String> codes() {
        return problems().stream().map(Problem::code).toList();
    }

    List<Proposal> proposals() {
        return workspace.proposals(MAIN, caret, Cancellation.NONE);
    }

    List<String> labels() {
        return proposals().stream().map(Proposal::label).toList();
    }

    /** The text after the first fix of the first problem. */
    String fixed() {
        var fix = workspace.quickFixes(problems().getFirst()).getFirst();
        return TextEdit.apply(text(), fix.edits().byFile().get(MAIN));
    }
}
