package org.mithaq.codebook.formatting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mithaq.codebook.CodebookLoader;
import org.mithaq.codebook.StandardCodebooks;

@DisplayName("The layout of codebooks")
class FormatterTest {

    private static final CodebookLoader LANGUAGE = new CodebookLoader();

    private static final String UNTIDY = """
            /* about the file */ codebook   test version 1.0
               languages ar,en ar "اختبار"
            import a
            import   b
            // about the list
            list L tree{a ar "أ" en "A"
            definition ar "…"
            en "…" { b  en "B" } // about b


            c }
            registry R { } rule r for D error when not(a.b = -1.5 or c in(x,y)) require count( clauses where x )>=1   en "R"
            agreement D { role r of R[0..*]{ text t } parts clauses of C [*]
            date d required when count(clauses) > 3 }
            dataset d of D.clauses { column id column x = a.b dummies }""";

    private static final String TIDY = """
            /* about the file */ codebook test version 1.0
            	languages ar, en ar "اختبار"

            import a
            import b

            // about the list
            list L tree {
            	a ar "أ" en "A"
            		definition ar "…"
            			en "…" {
            		b en "B"
            	} // about b

            	c
            }

            registry R { }

            rule r for D error when not (a.b = -1.5 or c in (x, y)) require count(clauses where x) >= 1 en "R"

            agreement D {
            	role r of R [0..*] {
            		text t
            	}
            	parts clauses of C [*]
            	date d required when count(clauses) > 3
            }

            dataset d of D.clauses {
            	column id
            	column x = a.b dummies
            }
            """;

    @Test
    void putsEveryElementOnItsLine() {
        assertEquals(TIDY, format(UNTIDY));
    }

    @Test
    void leavesATidyFileAlone() {
        assertEquals(TIDY, format(TIDY));
    }

    @ParameterizedTest
    @MethodSource
    void changesNothingButBlanks(String codebook) throws IOException {
        var text = read(codebook);
        var formatted = format(text);
        assertEquals(withoutBlanks(text), withoutBlanks(formatted));
        assertEquals(formatted, format(formatted));
    }

    static List<String> changesNothingButBlanks() {
        return StandardCodebooks.names();
    }

    @Test
    void doesNotTouchATextThatItCannotRead() {
        assertTrue(LANGUAGE.format("codebook x list {").isEmpty());
        assertTrue(LANGUAGE.format("").isEmpty());
    }

    private static String format(String text) {
        return LANGUAGE.format(text).orElseThrow();
    }

    private static String read(String codebook) throws IOException {
        try (var in = StandardCodebooks.open(codebook)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String withoutBlanks(String text) {
        return text.replaceAll("\\s+", "");
    }
}
