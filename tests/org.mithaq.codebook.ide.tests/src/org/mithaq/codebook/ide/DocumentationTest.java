package org.mithaq.codebook.ide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mithaq.codebook.expression.Function;
import org.mithaq.codebook.ide.documentation.Documenting;
import org.mithaq.codebook.ide.result.Documentation;
import org.mithaq.codebook.usage.CodedName;
import org.mithaq.codebook.usage.CodedUse;
import org.mithaq.codebook.usage.UsageCounts;

@DisplayName("Documentation")
class DocumentationTest {

    private static final String MAIN = """
            codebook main version 1 languages ar, en
            import lists
            agreement Deal ar "اتفاق" en "Deal" {
            	role party of Actor [2..*] ar "طرف" en "Party" { text spokesman ar "ن" en "Spokesman" }
            	category kind of ClauseKind ar "النوع" en "Kind" definition en "What it is about." include en "A truce."
            }
            registry Actor ar "فاعلون" en "Actors" { russia ar "روسيا" en "Russia" also "موسكو" }
            rule r for Deal error require count(kind) > 1 and kind = aid ar "ق" en "R"
            """;

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    @DisplayName("tells what every word of the language is for, in both languages")
    void documentsKeywords(String language) {
        var injector = new CodebookIdeSetup(Locale.of(language)).createInjector();
        var documenting = injector.getInstance(Documenting.class);
        var words = GrammarUtil.getAllKeywords(injector.getInstance(IGrammarAccess.class).getGrammar()).stream()
                .filter(word -> Character.isLetter(word.charAt(0))).toList();
        assertThat(words).hasSizeGreaterThan(70).allSatisfy(word -> assertThat(documenting.ofKeyword(word))
                .as(word).hasValueSatisfying(documentation -> speaks(documentation, language)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    @DisplayName("tells what every function does, in both languages")
    void documentsFunctions(String language) {
        var documenting = new CodebookIdeSetup(Locale.of(language)).createInjector().getInstance(Documenting.class);
        assertThat(Function.values()).allSatisfy(function -> assertThat(documenting.ofFunction(function.id()))
                .as(function.id()).hasValueSatisfying(documentation -> {
                    assertThat(documentation.title()).startsWith(function.id() + "(");
                    assertThat(documentation.paragraphs()).isNotEmpty();
                    speaks(documentation, language);
                }));
    }

    private static void speaks(Documentation documentation, String language) {
        var text = documentation.paragraphs().getFirst().text();
        assertThat(text.chars().anyMatch(c -> Character.UnicodeScript.of(c)
                == Character.UnicodeScript.ARABIC)).isEqualTo(language.equals("ar"));
    }

    @Test
    @DisplayName("of a function or a keyword is shown where it stands")
    void hoversWords() {
        assertThat(hover("cou|nt(kind)").plain()).contains("How many");
        assertThat(hover("requi|re count").plain()).contains("What has to hold");
        assertThat(hover("[2..*] ar \"طرف\" e|n")).isNull();
    }

    @Test
    @DisplayName("of a name holds its declaration, labels, texts and how often coded data uses it")
    void documentsNames() {
        var documentation = hover("count(ki|nd)");
        assertThat(documentation.title()).isEqualTo("category kind of ClauseKind");
        assertThat(documentation.plain()).contains("Deal (Deal)", "Label: Kind", "Label: النوع",
                "Definition: What it is about.", "Include: A truce.", "Uses in the coded data: 3");
        assertThat(documentation.markdown()).contains("**Uses in the coded data** 3");
    }

    @Test
    @DisplayName("asks the coded data for names as it knows them")
    void asksByCodedNames() {
        assertThat(uses("agreement De|al")).containsExactly("RECORD_TYPE  Deal");
        assertThat(uses("role par|ty")).containsExactly("FEATURE Deal party");
        assertThat(uses("text spokes|man")).containsExactly("ATTRIBUTE Deal.party spokesman");
        assertThat(uses("kind = a|id")).containsExactly("CODE ClauseKind aid");
        assertThat(uses("{ rus|sia")).containsExactly("ENTRY Actor russia");
        assertThat(uses("rule r| for")).isEmpty();
    }

    private static Documentation hover(String marked) {
        var edited = at(marked);
        return edited.workspace.hover(EditedCodebook.MAIN, edited.caret()).map(each -> each.documentation()).orElse(null);
    }

    private static Stream<String> uses(String marked) {
        var edited = at(marked);
        return edited.workspace.codedUses(EditedCodebook.MAIN, edited.caret(), 10).stream().map(CodedUse::record);
    }

    private static EditedCodebook at(String marked) {
        assertThat(MAIN).contains(marked.replace("|", ""));
        return EditedCodebook.of(Locale.ENGLISH, new ThreeUses(), MAIN.replace(marked.replace("|", ""), marked));
    }

    /** Everything is used three times; the record says how it was asked for. */
    private static final class ThreeUses implements UsageCounts {

        @Override
        public OptionalLong count(CodedName name) {
            return OptionalLong.of(3);
        }

        @Override
        public List<CodedUse> uses(CodedName name, int most) {
            return List.of(new CodedUse("coder", "report", name.kind() + " " + name.owner() + " " + name.name(), ""));
        }
    }
}
