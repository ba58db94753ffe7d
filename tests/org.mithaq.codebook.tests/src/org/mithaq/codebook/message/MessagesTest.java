package org.mithaq.codebook.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mithaq.codebook.CodebookFiles;

@DisplayName("Messages")
class MessagesTest {

    @TempDir
    private Path folder;

    @Test
    void areThereInBothLanguages() throws IOException {
        assertEquals(new TreeSet<>(read("messages.properties").keySet()),
                new TreeSet<>(read("messages_ar.properties").keySet()));
    }

    @Test
    void haveTheSamePlaceholdersInBothLanguages() throws IOException {
        var english = read("messages.properties");
        var arabic = read("messages_ar.properties");
        for (Object key : english.keySet()) {
            assertEquals(placeholders(english.getProperty((String) key)),
                    placeholders(arabic.getProperty((String) key)), (String) key);
        }
    }

    @Test
    void areInTheLanguageThatIsAskedFor() {
        var files = new CodebookFiles(folder).declaring("record X en \"X\" { category c of Nowhere en \"C\" }");
        assertEquals(List.of("There is no list 'Nowhere'. Declare it, or import the codebook that does."),
                files.messages());
        assertEquals(List.of("لا توجد قائمة 'Nowhere'. عرّفها أو استورد الدليل الذي يعرّفها."),
                files.in(Locale.of("ar")).messages());
    }

    @Test
    void ofChecksAreInTheLanguageThatIsAskedForWhicheverWasAskedForFirst() {
        var files = new CodebookFiles(folder).declaring("record X en \"X\" { text c en \"C\" text c en \"C\" }");
        var english = files.messages();
        var arabic = files.in(Locale.of("ar")).messages();
        assertFalse(english.isEmpty());
        assertEquals(english, files.in(Locale.ENGLISH).messages());
        assertTrue(arabic.stream().noneMatch(english::contains), arabic::toString);
    }

    @Test
    void areInEnglishWhereThereIsNoTranslationWhateverTheLocaleOfTheMachine() {
        var before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.of("ar", "SA"));
            assertEquals("a text", new Messages(Locale.FRENCH).text("type.text"));
            assertEquals("The expression is nested more than 1234 deep. Split it into derived variables.",
                    new Messages(Locale.ENGLISH).text("nesting", 1234));
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "record X en \"X\" { text t required en \"T\" } | The label in 'en' cannot stand here.",
        "record X cue \"x\" en \"X\" { } | The label in 'en' cannot stand here.",
        "record X en \"X\" { title } | 'title' cannot stand here. What stands in these braces begins with a word",
        "record X en \"X\" { title } | if they end here, '}' is missing.",
        "record X en \"X\" { list } | 'list' cannot stand here; '}' is missing.",
        "record X en \"X\" { } extend record X { } | 'record' cannot follow 'extend'.",
        "record X en \"X\" { } extend | The file ends too early",
        "record X en \"X\" { text t en \"T\" place p en \"P\" } | 'p' stands where the text of a label in 'place' has to.",
        "record X en \"X\" { text t [a] en \"T\" } | 'a' cannot stand here.",
        "list L en \"L\" { a en \"A\" valid from 2012 } | '2012' cannot stand here; a text in quotation marks is missing.",
        "record X en \"X\" { number n en \"N\" } rule r for X error require n => 1 en \"R\" | '=>' means nothing here. Write >=.",
        "record X en \"X\" { number n en \"N\" } rule r for X error require n = 1 & n = 2 en \"R\" | '&' means nothing here. Write and.",
        "record X en \"X\" { number n en \"N\" } rule r for X require n = 1 en \"R\" | how severe it is: error, warning or note",
        "record X en \"X\" { text t en \"T\" } rule r for X error require exists(t) en \"R\" | behind what is looked through",
        "record X en \"X\" { } foo | 'foo' cannot stand here.",
        "record X en \"X\" { foo | 'foo' cannot stand here.",
        "record when en \"X\" { } | write ^when.",
        "record X \"X\" { } | such as en \"X\".",
    })
    void tellWhatIsWrongWithWhatCannotStandWhereItDoes(String declared, String message) {
        var messages = new CodebookFiles(folder).declaring(declared).messages();
        assertTrue(messages.stream().anyMatch(each -> each.contains(message)), messages::toString);
    }

    @Test
    void findTheNameThatWasProbablyMeant() {
        assertEquals("CEASEFIRE", SimilarNames.of("ceasfire", List.of("EVACUATION", "CEASEFIRE")).orElseThrow());
        assertFalse(SimilarNames.of("return", List.of("EVACUATION", "CEASEFIRE")).isPresent());
        assertTrue(SimilarNames.of("", List.of()).isEmpty());
    }

    private static List<Object> placeholders(String pattern) {
        var format = new MessageFormat(pattern, Locale.ROOT);
        return List.of(format.getFormatsByArgumentIndex().length);
    }

    private static Properties read(String file) throws IOException {
        var properties = new Properties();
        try (var in = Messages.class.getResourceAsStream(file)) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return properties;
    }
}
