package org.mithaq.core.message;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.Part;
import com.ibm.icu.util.ULocale;
import java.util.HashSet;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;

/** Puts values into the texts that users see. */
public final class MessageText {

    private MessageText() {
    }

    /** As {@link #of(String, Locale, Object...)}, with the pattern of a key and the language that it was found in. */
    public static String of(ResourceBundle texts, String key, Object... values) {
        Locale found = texts.getLocale();
        return of(texts.getString(key), found.getLanguage().isEmpty() ? Locale.ENGLISH : found, values);
    }

    /**
     * Puts values into a pattern of ICU. A number that the pattern counts, as in
     * <code>{0, plural, one {# error} other {# errors}}</code>, chooses the form that the language has for it; every other
     * value stands as it prints itself, on one line and without hidden characters. Digits are always ASCII digits.
     *
     * @param language of the pattern
     */
    public static String of(String pattern, Locale language, Object... values) {
        MessagePattern parsed = new MessagePattern(pattern);
        Set<Integer> counted = counted(parsed);
        Object[] shown = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            shown[i] = counted.contains(i) ? values[i] : shown(values[i], language);
        }
        return new MessageFormat(pattern, ULocale.forLocale(language).setKeywordValue("numbers", "latn")).format(shown);
    }

    private static Set<Integer> counted(MessagePattern pattern) {
        Set<Integer> counted = new HashSet<>();
        for (int i = 0; i < pattern.countParts(); i++) {
            Part part = pattern.getPart(i);
            if (part.getType() == Part.Type.ARG_START && part.getArgType().hasPluralStyle()) {
                counted.add(pattern.getPart(i + 1).getValue());
            }
        }
        return counted;
    }

    private static String shown(Object value, Locale language) {
        return value instanceof Message message ? message.in(language) : VisibleText.of(String.valueOf(value));
    }
}
