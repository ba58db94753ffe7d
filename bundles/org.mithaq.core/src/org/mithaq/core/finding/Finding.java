package org.mithaq.core.finding;

import java.util.Comparator;
import java.util.Locale;
import org.mithaq.core.message.Message;
import org.mithaq.core.message.VisibleText;
import org.mithaq.model.codebook.Severity;

/**
 * Something that is wrong or worth a look.
 *
 * @param code what kind of finding it is: lower case, parted by dots, the same in every language and version
 * @param message what is wrong and what to do
 */
public record Finding(Severity severity, String code, Message message, Place place) {

    /** By place, then by code; the same on every machine. */
    public static final Comparator<Finding> BY_PLACE = Comparator.comparing((Finding f) -> f.place().describe())
            .thenComparing(Finding::code).thenComparing(f -> f.message().inEnglish());

    public String message(Locale locale) {
        return message.in(locale);
    }

    /** {@code place: severity: message}, where the place of a file is {@code file:line:column}. */
    public String line(Locale locale) {
        return VisibleText.of(place.describe()) + ": " + severity.getLiteral() + ": " + message.in(locale);
    }
}
