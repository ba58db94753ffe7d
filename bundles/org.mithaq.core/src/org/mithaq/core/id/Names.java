package org.mithaq.core.id;

import java.util.Locale;
import java.util.Set;
import org.mithaq.core.message.Messages;
import org.mithaq.core.message.RefusedException;

/** What may name a folder or file of a project on every operating system. */
final class Names {

    private static final int LONGEST = 100;
    private static final Set<String> RESERVED = Set.of("con", "prn", "aux", "nul", "com1", "com2", "com3", "com4",
            "com5", "com6", "com7", "com8", "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8",
            "lpt9");

    private Names() {
    }

    static boolean isValid(String name) {
        return !name.isEmpty() && name.length() <= LONGEST && name.codePoints().allMatch(Names::isAllowed)
                && !name.startsWith(".") && !name.startsWith("-") && !name.endsWith(".")
                && !RESERVED.contains(withoutExtension(name).toLowerCase(Locale.ROOT));
    }

    static String checked(String name, String key) {
        if (!isValid(name)) {
            throw new RefusedException(Messages.of(key, name));
        }
        return name;
    }

    /** The nearest valid name; empty when nothing of it can stay. */
    static String safe(String text) {
        StringBuilder safe = new StringBuilder();
        text.strip().codePoints().forEach(c -> safe.appendCodePoint(isAllowed(c) ? c : '-'));
        String cut = safe.codePointCount(0, safe.length()) > LONGEST
                ? safe.substring(0, safe.offsetByCodePoints(0, LONGEST - 1)) : safe.toString();
        String trimmed = cut.replaceAll("-{2,}", "-").replaceAll("^[-.]+|[-.]+$", "");
        if (trimmed.length() > LONGEST) {
            trimmed = trimmed.substring(0, trimmed.offsetByCodePoints(0, LONGEST / 2));
        }
        return trimmed.isEmpty() || isValid(trimmed) ? trimmed : "the-" + trimmed;
    }

    private static boolean isAllowed(int c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK
                || c == '-' || c == '_' || c == '.';
    }

    private static String withoutExtension(String name) {
        int dot = name.indexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }
}
