package org.mithaq.codebook.ide;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A quick fix")
class QuickFixTest {

    private static final String HEADER = "codebook main version 1 languages ar, en\nimport lists\n";

    @ParameterizedTest(name = "of {0}")
    @DisplayName("puts a mistake right")
    @CsvSource(delimiter = '|', value = {
        "unknown-name | part P ar 'ج' en 'P' { category k of ClauseKnd ar 'ك' en 'K' } | of ClauseKind ar",
        "syntax-word | part when ar 'ج' en 'P' { text t ar 'ن' en 'T' } | part ^when ar",
        "syntax-text | part P ar 'ج' en 'P' { text t ar 'ن' 'T' } | 'ن' ar 'T'",
        "syntax-extension | part P ar 'ج' en 'P' { text t ar 'ن' en 'T' } extend part P { } | extend P {",
        "syntax-operator | part P ar 'ج' en 'P' { number n ar 'ن' en 'N' derived d = n == 1 ar 'د' en 'D' } | n = 1",
        "syntax-operator | part P ar 'ج' en 'P' { number n ar 'ن' en 'N' derived d = n = 1 & n = 2 ar 'د' en 'D' } | 1 and n",
        "missing-label | part P en 'P' { text t ar 'ن' en 'T' } | part P en 'P' ar '' {",
        "missing-label | part P ar 'ج' en 'P' { text t [1..2] } | text t [1..2] ar '' en ''",
        "undeclared-language | part P ar 'ج' en 'P' fr 'P' { text t ar 'ن' en 'T' } | languages ar, en, fr",
        "duplicate-label | part P ar 'ج' en 'P' en 'Q' { text t ar 'ن' en 'T' } | part P ar 'ج' en 'P' {",
        "duplicate-feature | part P ar 'ج' en 'P' { text t ar 'ن' en 'T' text t ar 'ن' en 'T' } | text t_2 ar",
        "unexplained-deprecation | list L ar 'ق' en 'L' { a ar 'ا' en 'A' deprecated b ar 'ب' en 'B' } | deprecated use b",
        "tree | list L ar 'ق' en 'L' { a ar 'ا' en 'A' { b ar 'ب' en 'B' } } | list L tree",
        "bounds | part P ar 'ج' en 'P' { text t [3..2] ar 'ن' en 'T' } | text t [2..3]",
        "unknown-function | part P ar 'ج' en 'P' { text t [*] ar 'ن' en 'T' derived d = cont(t) ar 'م' en 'D' } | count(t)",
        "backwards | registry R ar 'س' en 'R' { e ar 'ا' en 'E' valid from '2015' to '2012' } | from '2012' to '2015'",
    })
    void putsRight(String code, String broken, String fixed) {
        var edited = EditedCodebook.of(HEADER + broken.replace('\'', '"'));
        var problem = edited.problems().stream().filter(each -> each.code().equals(code)).findFirst().orElseThrow();
        var fix = edited.workspace.quickFixes(problem).getFirst();
        assertThat(fix.title()).isNotBlank();
        edited.type(org.mithaq.codebook.ide.result.TextEdit.apply(edited.text(),
                fix.edits().byFile().get(EditedCodebook.MAIN)));
        assertThat(edited.text()).contains(fixed.replace('\'', '"'));
        assertThat(edited.codes()).doesNotContain(code);
    }

    @org.junit.jupiter.api.Test
    @DisplayName("imports the file that declares an unknown name")
    void imports() {
        var edited = EditedCodebook.of("codebook main version 1 languages ar, en\n"
                + "part P ar \"ج\" en \"P\" { category k of ClauseKind ar \"ك\" en \"K\" }\n");
        edited.type(edited.fixed());
        assertThat(edited.text()).startsWith("codebook main version 1 languages ar, en\nimport lists\npart");
        assertThat(edited.codes()).isEmpty();
    }

    @org.junit.jupiter.api.Test
    @DisplayName("makes a name of a word of the language")
    void escapes() {
        var edited = EditedCodebook.of(HEADER + "part when ar \"ج\" en \"P\" { text t ar \"ن\" en \"T\" }");
        edited.type(edited.fixed());
        assertThat(edited.codes()).isEmpty();
    }
}
