package org.mithaq.ui.counts;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.Locale;

/** Texts whose words depend on numbers, such as "1 error" and "3 errors"; Arabic has six forms of them. */
public final class CountedText {

    private CountedText() {
    }

    /**
     * Puts values into a pattern of ICU, with its plurals. Digits are those of the rest of the workbench.
     *
     * @param pattern such as {@code {0, plural, one {# error} other {# errors}}}
     * @param language of the pattern
     */
    public static String of(String pattern, Locale language, Object... values) {
        ULocale plain = ULocale.forLocale(language).setKeywordValue("numbers", "latn");
        return new MessageFormat(pattern, plain).format(values);
    }
}
