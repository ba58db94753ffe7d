package org.mithaq.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The messages of the command line")
class MessagesTest {

    private static final Pattern PLACE = Pattern.compile("\\{[0-9]\\}");

    private final ResourceBundle english = Messages.of(Locale.ENGLISH).bundle();
    private final ResourceBundle arabic = Messages.of(Locale.forLanguageTag("ar")).bundle();

    @Test
    @DisplayName("are all in Arabic too")
    void areTranslated() {
        for (String key : english.keySet()) {
            boolean sameOnPurpose = key.equals("usage.footerHeading") || key.equals("suggest.count");
            assertEquals(sameOnPurpose, english.getString(key).equals(arabic.getString(key)), key);
        }
    }

    @Test
    @DisplayName("tell the same things in both languages")
    void haveTheSamePlaces() {
        for (String key : english.keySet()) {
            assertEquals(places(english.getString(key)), places(arabic.getString(key)), key);
        }
    }

    @Test
    @DisplayName("write numbers in the same digits whatever the locale")
    void writePlainDigits() {
        assertEquals("a.csv: عدد الصفوف 1234567", Messages.of(Locale.forLanguageTag("ar-SA-u-nu-arab")).text("export.table", "a", 1234567));
    }

    private static TreeSet<String> places(String text) {
        return PLACE.matcher(text).results().map(result -> result.group()).collect(java.util.stream.Collectors.toCollection(TreeSet::new));
    }
}
