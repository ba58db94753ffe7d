package org.mithaq.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The help")
class HelpTest {

    private static final List<String> VERBS = List.of("new", "import", "suggest", "check", "migrate", "export", "reading", "search", "dossier", "lsp", "help");
    private static final Pattern ARABIC = Pattern.compile("\\p{IsArabic}{3}");

    @Test
    @DisplayName("names every verb")
    void namesVerbs() {
        Run run = Run.of("help");
        assertEquals(0, run.code());
        VERBS.forEach(verb -> assertTrue(run.out().contains("\n  " + verb + " "), verb));
        assertFalse(ARABIC.matcher(run.out()).find());
    }

    @ParameterizedTest
    @ValueSource(strings = {"new", "import", "suggest", "check", "migrate", "export", "reading", "search", "dossier"})
    @DisplayName("of a verb tells what each parameter and option is for, in English and Arabic")
    void explainsVerb(String verb) {
        Run english = Run.of(verb, "--help");
        Run arabic = Run.in(Locale.forLanguageTag("ar"), verb, "--help");
        assertEquals(0, english.code());
        assertTrue(english.out().contains("Usage: mithaq " + verb), english.out());
        assertTrue(english.out().contains("PROJECT"), english.out());
        assertEquals(0, arabic.code());
        assertTrue(ARABIC.matcher(arabic.out()).find(), arabic.out());
        assertFalse(arabic.out().contains("Usage"), arabic.out());
        assertFalse(arabic.out().contains("Shows"), arabic.out());
    }

    @Test
    @DisplayName("comes in the language that is asked for, whatever the machine speaks")
    void followsTheOption() {
        assertTrue(ARABIC.matcher(Run.of("--language", "ar", "help").out()).find());
        assertTrue(ARABIC.matcher(Run.of("--language=ar", "--help").out()).find());
        assertFalse(ARABIC.matcher(Run.in(Locale.forLanguageTag("ar-SY"), "--language", "en", "help").out()).find());
    }

    @Test
    @DisplayName("comes in English where the machine's language is not known")
    void fallsBackToEnglish() {
        assertTrue(Run.in(Locale.forLanguageTag("tr-TR"), "help").out().contains("Verbs:"));
    }

    @Test
    @DisplayName("calls verbs verbs, and says how the workbench is started")
    void callsVerbsVerbs() {
        for (Run run : List.of(Run.of("help"), Run.of("help", "--help"), Run.in(Locale.forLanguageTag("ar"), "help"))) {
            assertTrue(run.out().contains("[VERB]"), run.out());
            assertFalse(run.out().contains("COMMAND"), run.out());
        }
        assertTrue(Run.of("--help").out().replaceAll("\\s+", " ").contains("mithaq open PROJECT, it starts the workbench"));
        assertTrue(Run.of("help", "check").out().contains("Usage: mithaq check"));
    }

    @Test
    @DisplayName("the version is told")
    void tellsVersion() {
        Run run = Run.of("--version");
        assertEquals(0, run.code());
        assertTrue(run.out().startsWith("mithaq "), run.out());
    }
}
