package org.mithaq.architecture.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The entries of a menu")
class MenuLettersTest {

    private static final Pattern LETTER = Pattern.compile("(?<!&)&([^&])");

    private static String letter(String entry) {
        Matcher letter = LETTER.matcher(entry);
        return letter.find() ? letter.group(1).toLowerCase(Locale.ROOT) : "";
    }

    @ParameterizedTest
    @ValueSource(strings = {"plugin.properties", "plugin_ar.properties"})
    @DisplayName("are chosen by a letter of their own each")
    void haveALetterOfTheirOwn(String texts) throws Exception {
        Map<String, List<String>> menus = MenuEntries.readAll(Path.of("../../bundles"), texts);

        assertThat(menus).containsKeys("file", "edit", "org.mithaq.annotate", "org.mithaq.codebook", "window", "help");
        menus.forEach((menu, entries) -> assertThat(entries).extracting(MenuLettersTest::letter)
                .as("%s: %s", menu, entries).doesNotContain("").doesNotHaveDuplicates());
    }
}
