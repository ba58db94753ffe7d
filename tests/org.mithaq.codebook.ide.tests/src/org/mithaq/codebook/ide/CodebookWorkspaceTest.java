package org.mithaq.codebook.ide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mithaq.codebook.ide.result.OutlineNode;
import org.mithaq.codebook.ide.result.RenameResult;
import org.mithaq.codebook.ide.result.TextEdit;
import org.mithaq.codebook.ide.result.TextRange;
import org.mithaq.codebook.ide.source.Cancellation;
import org.mithaq.codebook.usage.UsageCounts;

@DisplayName("A workspace of codebook files")
class CodebookWorkspaceTest {

    private static final String HEADER = "codebook main version 1 languages ar, en\nimport lists\n";
    private static final String CLAUSE = HEADER + """
            part Clause ar "بند" en "Clause" {
            	category kind of ClauseKind ar "النوع" en "Kind"
            }
            """;

    @Test
    @DisplayName("has no problems where nothing is wrong")
    void findsNothingWrong() {
        assertThat(EditedCodebook.of(CLAUSE).problems()).isEmpty();
    }

    @Test
    @DisplayName("tells problems in the users' language, with the place")
    void tellsProblems() {
        var edited = EditedCodebook.of(Locale.of("ar"), UsageCounts.NONE, CLAUSE.replace("of ClauseKind", "of ClauseKnd"));
        assertThat(edited.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("unknown-name");
            assertThat(edited.text(EditedCodebook.MAIN, problem.range())).isEqualTo("ClauseKnd");
            assertThat(problem.line()).isEqualTo(4);
            assertThat(problem.message()).contains("ClauseKind").containsPattern("\\p{IsArabic}");
        });
    }

    @Test
    @DisplayName("forgets a problem that an edit of the same or of another file puts right")
    void followsEdits() {
        var edited = EditedCodebook.of(CLAUSE.replace("of ClauseKind", "of ClauseKnd"));
        assertThat(edited.codes()).containsExactly("unknown-name");
        edited.type(CLAUSE);
        assertThat(edited.codes()).isEmpty();
        edited.workspace.update(EditedCodebook.LISTS, EditedCodebook.LISTS_TEXT.replace("ClauseKind", "Kinds"));
        assertThat(edited.codes()).containsExactly("unknown-name");
        edited.workspace.update(EditedCodebook.LISTS, EditedCodebook.LISTS_TEXT);
        assertThat(edited.codes()).isEmpty();
    }

    @Test
    @DisplayName("knows anew what is used after each edit, and tells a mistake once")
    void followsUses() {
        var list = "list Weather ar \"ط\" en \"W\" { rain ar \"م\" en \"R\" }\npart P ar \"ر\" en \"P\" { category w of ";
        var rest = " ar \"ط\" en \"W\" }\nrule r for P error require w = rain ar \"ق\" en \"R\"\n";
        var edited = EditedCodebook.of(HEADER + list + "Weathr" + rest);
        assertThat(edited.codes()).containsExactly("unused", "unknown-name");
        edited.type(HEADER + list + "Weather" + rest);
        assertThat(edited.codes()).isEmpty();
    }

    @Test
    @DisplayName("reads what the program brings along where a file imports it, until the project has its own")
    void readsStandardCodebooks() {
        var edited = EditedCodebook.of("codebook main version 1 languages ar, en\nimport mithaq.standard.lists\n"
                + "part P ar \"ج\" en \"P\" { category kind of Agreem|entStatus ar \"ن\" en \"K\" }\n");
        assertThat(edited.codes()).isEmpty();
        var declared = edited.workspace.declaration(EditedCodebook.MAIN, edited.caret()).orElseThrow();
        assertThat(edited.workspace.isStandard(declared.file())).isTrue();
        assertThat(edited.text(declared.file(), declared.range())).isEqualTo("AgreementStatus");
        edited.workspace.update(EditedCodebook.LISTS, "codebook mithaq.standard.lists version 1 languages en\n"
                + "list AgreementStatus en \"S\" { a en \"A\" }\n");
        assertThat(edited.workspace.declaration(EditedCodebook.MAIN, edited.caret()).orElseThrow().file())
                .isEqualTo(EditedCodebook.LISTS);
    }

    @Test
    @DisplayName("ends work that nobody waits for")
    void endsCancelledWork() {
        var edited = EditedCodebook.of(CLAUSE);
        assertThatThrownBy(() -> edited.workspace.problems(EditedCodebook.MAIN, () -> true))
                .isInstanceOf(CancellationException.class);
        assertThat(edited.problems()).isEmpty();
    }

    @Test
    @DisplayName("leads from a name to its declaration in another file, and back to all uses")
    void navigates() {
        var edited = EditedCodebook.of(CLAUSE.replace("ClauseKind", "Clause|Kind")
                + "rule r for Clause error require kind = ceasefire ar \"ق\" en \"R\"\n");
        var declared = edited.workspace.declaration(EditedCodebook.MAIN, edited.caret()).orElseThrow();
        assertThat(declared.file()).isEqualTo(EditedCodebook.LISTS);
        int code = EditedCodebook.LISTS_TEXT.indexOf("ceasefire");
        var uses = edited.workspace.references(EditedCodebook.LISTS, code, Cancellation.NONE);
        assertThat(uses).hasSize(2).extracting(use -> edited.text(use.file(), use.range()))
                .containsOnly("ceasefire");
        assertThat(uses).extracting(use -> use.file())
                .containsExactly(EditedCodebook.LISTS, EditedCodebook.MAIN);
    }

    @Test
    @DisplayName("renames across files, and writes a word of the language so that it is a name")
    void renames() {
        var edited = EditedCodebook.of(CLAUSE
                + "rule r for Clause error require kind = cease|fire ar \"ق\" en \"R\"\n");
        var renamed = (RenameResult.Edits) edited.workspace.rename(EditedCodebook.MAIN, edited.caret(), "when",
                Cancellation.NONE);
        renamed.edits().byFile().forEach((file, edits) -> edited.workspace.update(file,
                TextEdit.apply(edited.workspace.text(file).orElseThrow(), edits)));
        assertThat(edited.text()).contains("kind = ^when");
        assertThat(edited.workspace.text(EditedCodebook.LISTS).orElseThrow()).contains("^when ar")
                .contains("use ^when").doesNotContain("ceasefire");
        assertThat(edited.codes()).isEmpty();
        assertThat(edited.workspace.problems(EditedCodebook.LISTS, Cancellation.NONE)).isEmpty();
    }

    @Test
    @DisplayName("refuses a name that is taken, or none")
    void refusesNames() {
        var edited = EditedCodebook.of(CLAUSE);
        int code = EditedCodebook.LISTS_TEXT.indexOf("ceasefire");
        for (String name : new String[] {"aid", "two words", "بند", ""}) {
            assertThat(edited.workspace.rename(EditedCodebook.LISTS, code, name, Cancellation.NONE))
                    .as(name).isInstanceOf(RenameResult.Refused.class);
        }
    }

    @Test
    @DisplayName("says what a name means")
    void hoversNames() {
        var edited = EditedCodebook.of(CLAUSE
                + "rule r for Clause error require kind = cease|fire ar \"ق\" en \"R\"\n");
        var hover = edited.workspace.hover(EditedCodebook.MAIN, edited.caret()).orElseThrow();
        assertThat(edited.text(EditedCodebook.MAIN, hover.range())).isEqualTo("ceasefire");
        assertThat(hover.documentation().markdown()).contains("وقف إطلاق النار", "An end of fighting.");
    }

    @Test
    @DisplayName("shows the elements of a file as a tree with labels")
    void outlines() {
        var outline = EditedCodebook.of(CLAUSE).workspace.outline(EditedCodebook.LISTS);
        assertThat(outline).singleElement().satisfies(list -> {
            assertThat(list.label()).isEqualTo("Kind of clause");
            assertThat(list.children()).extracting(node -> node.name()).containsExactly("hostilities", "aid");
            assertThat(list.children().getFirst().children()).extracting(node -> node.deprecated())
                    .containsExactly(false, true);
        });
    }

    @Test
    @DisplayName("outlines what a file adds to others, or says otherwise, by what is meant")
    void outlinesAdaptations() {
        var outline = EditedCodebook.of(CLAUSE + """
                extend Clause { text more ar "م" en "More" }
                extend list ClauseKind { shelter ar "م" en "Shelter" in aid { food ar "غ" en "Food" } }
                override list ClauseKind { aid en "Help" }
                extend Nowhere { text more ar "م" en "More" }
                """).workspace.outline(EditedCodebook.MAIN);
        assertThat(outline).extracting(OutlineNode::name)
                .containsExactly("Clause", "Clause", "ClauseKind", "ClauseKind", "Nowhere");
        assertThat(outline).extracting(OutlineNode::label)
                .containsExactly("Clause", "Clause", "Kind of clause", "Kind of clause", "Nowhere");
        assertThat(outline.get(2).children()).extracting(OutlineNode::name).containsExactly("shelter", "food");
        assertThat(outline.get(3).children()).singleElement().extracting(OutlineNode::name).isEqualTo("aid");
    }

    @Test
    @DisplayName("folds what takes several lines")
    void folds() {
        var edited = EditedCodebook.of("/* one\n two */\n" + CLAUSE);
        assertThat(edited.workspace.folding(EditedCodebook.MAIN)).satisfiesExactly(
                comment -> assertThat(comment.comment()).isTrue(),
                type -> assertThat(edited.text(EditedCodebook.MAIN, type.range())).startsWith("part Clause"));
    }

    @Test
    @DisplayName("lays out a range and nothing else")
    void formats() {
        var edited = EditedCodebook.of(HEADER + "list A en  \"A\" ar \"ا\" {   a en \"a\" ar \"ا\"   }\n"
                + "list B en  \"B\" ar \"ب\" {   b en \"b\" ar \"ب\"   }\n");
        int second = edited.text().indexOf("list B");
        var edits = edited.workspace.format(EditedCodebook.MAIN, new TextRange(second, edited.text().length()));
        assertThat(TextEdit.apply(edited.text(), edits)).contains("{   a en").contains("list B en \"B\"")
                .contains("\n\tb en");
    }

    @Test
    @DisplayName("turns lines into comments and back")
    void togglesComments() {
        var text = "a\n\n\tb\nc\n";
        var commented = TextEdit.apply(text, CodebookWorkspace.toggleComment(text, new TextRange(0, 5)));
        assertThat(commented).isEqualTo("// a\n\n\t// b\nc\n");
        assertThat(TextEdit.apply(commented, CodebookWorkspace.toggleComment(commented, new TextRange(1, 8))))
                .isEqualTo(text);
    }

    @Test
    @DisplayName("colours names by what they stand for, and words of the language by what they are there")
    void highlights() {
        var edited = EditedCodebook.of(CLAUSE.replace("category kind", "category text")
                + "rule r for Clause error require count(text) > 1 or text = truce ar \"ق\" en \"R\" // c\n");
        var tokens = edited.workspace.highlighting(EditedCodebook.MAIN, Cancellation.NONE);
        assertThat(tokens).extracting(token -> edited.text(EditedCodebook.MAIN, token.range()) + " " + token.kind()
                + (token.declaration() ? " declaration" : "") + (token.deprecated() ? " deprecated" : ""))
                .contains("part KEYWORD", "Clause TYPE declaration", "ar LANGUAGE", "text FEATURE declaration",
                        "ClauseKind TYPE", "Clause TYPE", "count FUNCTION", "text FEATURE", "1 NUMBER",
                        "truce CODE deprecated", "// c COMMENT", "\"بند\" STRING", "= OPERATOR");
    }
}
