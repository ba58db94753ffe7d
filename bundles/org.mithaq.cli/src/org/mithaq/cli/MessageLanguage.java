package org.mithaq.cli;

import java.util.Locale;

/** Finds the language of messages before anything is parsed, since the help itself depends on it. */
final class MessageLanguage {

    private static final String OPTION = "--language";

    private MessageLanguage() {
    }

    /**
     * @param arguments of the command line; the option counts only in front of the verb
     * @param otherwise the locale of the machine
     */
    static Locale of(String[] arguments, Locale otherwise) {
        for (int i = 0; i < arguments.length && arguments[i].startsWith("-"); i++) {
            if (arguments[i].startsWith(OPTION + "=")) {
                return Locale.forLanguageTag(arguments[i].substring(OPTION.length() + 1));
            }
            if (arguments[i].equals(OPTION) && i + 1 < arguments.length) {
                return Locale.forLanguageTag(arguments[i + 1]);
            }
        }
        return otherwise;
    }
}
