package org.mithaq.core.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mithaq.core.message.Messages;
import org.mithaq.model.codebook.Severity;

@DisplayName("Kinds of findings")
class FindingKindsTest {

    private static final Locale ARABIC = Locale.forLanguageTag("ar");

    @Test
    @DisplayName("have a name in both languages for each check")
    void everyCheck() throws IOException {
        Properties texts = new Properties();
        try (InputStream stream = Messages.class.getResourceAsStream("messages.properties")) {
            texts.load(stream);
        }
        List<String> kinds = texts.stringPropertyNames().stream().filter(key -> key.startsWith("check."))
                .map(key -> key.substring("check.".length())).sorted().toList();
        assertFalse(kinds.isEmpty());
        for (String kind : kinds) {
            assertNotEquals(kind, FindingKinds.label(kind, Locale.ENGLISH));
            assertNotEquals(FindingKinds.label(kind, Locale.ENGLISH), FindingKinds.label(kind, ARABIC), kind);
        }
    }

    @Test
    @DisplayName("are one for all mistakes in the text of the codebook")
    void codebook() {
        assertEquals("codebook", FindingKinds.of(new Finding(Severity.ERROR, "codebook.duplicate",
                Messages.literal("twice"), new Place.InProject())));
        assertEquals("Mistakes in the codebook", FindingKinds.label("codebook", Locale.ENGLISH));
    }

    @Test
    @DisplayName("are named after the rule that a record breaks")
    void rules() {
        assertEquals("Rule: guaranteed", FindingKinds.label("rule.guaranteed", Locale.ENGLISH));
    }
}
