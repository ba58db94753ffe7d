package org.mithaq.core.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mithaq.core.message.Failures;
import org.mithaq.core.message.Messages;
import org.mithaq.core.store.WriteFailedException;
import org.mithaq.testsupport.SharedData;

@DisplayName("What is said to users")
class MessagesTest {

    private static final Pattern KEY = Pattern.compile("Messages\\.(?:of|text)\\((?:locale, )?\"([^\"]+)\"[,)]");

    @Test
    @DisplayName("is there in English and Arabic, with the same arguments")
    void isThereInBothLanguages() throws IOException {
        Properties english = load("messages.properties");
        Properties arabic = load("messages_ar.properties");
        assertEquals(new TreeSet<>(english.stringPropertyNames()), new TreeSet<>(arabic.stringPropertyNames()));
        for (String key : english.stringPropertyNames()) {
            assertEquals(arguments(english.getProperty(key)), arguments(arabic.getProperty(key)), key);
        }
    }

    @Test
    @DisplayName("is there for every key that the sources name")
    void isThereForEveryKey() throws IOException {
        Properties english = load("messages.properties");
        Path sources = SharedData.projectRoot().orElseThrow().resolve("bundles/org.mithaq.core/src");
        Set<String> used = new TreeSet<>();
        try (Stream<Path> files = Files.walk(sources)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                Matcher keys = KEY.matcher(Files.readString(file));
                while (keys.find()) {
                    used.add(keys.group(1));
                }
            }
        }
        assertFalse(used.isEmpty());
        used.removeAll(english.stringPropertyNames());
        used.removeIf(key -> key.endsWith("."));
        assertEquals(Set.of(), used);
    }

    @Test
    @DisplayName("keeps digits and ids as they are in every language")
    void keepsDigits() {
        for (String tag : new String[] {"en", "ar-SA-u-nu-arab", "tr"}) {
            String text = Messages.text(Locale.forLanguageTag(tag), "import.notUtf8", "a.txt", 1234567);
            assertTrue(text.contains("1234567"), text);
        }
    }

    @Test
    @DisplayName("stays one line, whatever a name holds, and shows Arabic as it is")
    void staysOneLine() {
        String name = "a\r\n\u001B[2J\u202Eb\u2028سـ\u200Cلام";
        String text = Messages.text(Locale.ENGLISH, "import.folder", name);
        assertTrue(text.startsWith("a\\r\\n\\u001B[2J\\u202Eb\\u2028سـ\u200Cلام is a folder"), text);
    }

    @Test
    @DisplayName("of a failure that tells itself what to do is told in its words, in each language")
    void namesWhatFailuresTell() {
        WriteFailedException failed = new WriteFailedException(Path.of("a.csv"), WriteFailedException.Reason.IS_A_FOLDER, null);
        assertThat(Failures.of(failed).inEnglish()).contains("a.csv", "choose another name");
        assertThat(Failures.of(failed).in(Locale.of("ar"))).contains("a.csv", "اختر اسماً آخر");
    }

    @Test
    @DisplayName("names why writing failed in words")
    void namesWhyInWords() {
        assertEquals("it is no folder", Failures.of(new NotDirectoryException("/a")).inEnglish());
        assertEquals("Too many links", Failures.of(new FileSystemException("/a", null, "Too many links")).inEnglish());
        assertThat(Failures.of(new MalformedInputException(1)).inEnglish()).contains("UTF-8");
        assertEquals("broken pipe", Failures.of(new IOException("broken pipe")).inEnglish());
        assertEquals("لم يذكر النظام السبب", Failures.of(new IOException()).in(Locale.of("ar")));
    }

    private static Set<String> arguments(String text) {
        return Pattern.compile("\\{[0-9](?=[,}])").matcher(text).results().map(r -> r.group()).collect(Collectors.toSet());
    }

    private static Properties load(String name) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = Messages.class.getResourceAsStream(name)) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return properties;
    }
}
