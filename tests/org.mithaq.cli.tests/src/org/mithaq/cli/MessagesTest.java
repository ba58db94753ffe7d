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

    private static final Pattern PLACE = Pattern.compile("\\{[0-9](?=[,}])");

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
        assertEquals("a.csv: 1,234,567 صفاً", text("ar-SA-u-nu-arab", "export.table", "a", 1234567));
        assertEquals("1: date 1234567", text("ar-SA-u-nu-arab", "suggest.count", 1, "date", 1234567));
    }

    @Test
    @DisplayName("count in the forms of each language")
    void countInForms() {
        assertEquals("1 error, 0 warnings, 2 notes.", text("en", "check.count", 1, 0, 2));
        assertEquals("خطأ واحد، لا تحذيرات، معلومتان.", text("ar", "check.count", 1, 0, 2));
        assertEquals("3 أخطاء، 11 تحذيراً، 100 معلومة.", text("ar", "check.count", 3, 11, 100));
        assertEquals("1 error, 1 warning, 1 note.", text("tr", "check.count", 1, 1, 1));
    }

    private static String text(String language, String key, Object... arguments) {
        return Messages.of(Locale.forLanguageTag(language)).text(key, arguments);
    }

    private static TreeSet<String> places(String text) {
        return PLACE.matcher(text).results().map(result -> result.group()).collect(java.util.stream.Collectors.toCollection(TreeSet::new));
    }
}
