package org.mithaq.core.finding;

import java.util.Locale;
import org.mithaq.core.message.Messages;

/** The kinds of findings as people tell them apart. Mistakes in the text of the codebook are all of one kind. */
public final class FindingKinds {

    private static final String CODEBOOK = "codebook";
    private static final String RULE = "rule.";

    private FindingKinds() {
    }

    /** The kind of a finding: its code, or the beginning of it. */
    public static String of(Finding finding) {
        return finding.code().startsWith(CODEBOOK + ".") ? CODEBOOK : finding.code();
    }

    /** What users call a kind; a rule has the name that the codebook gives it. */
    public static String label(String kind, Locale locale) {
        if (kind.startsWith(RULE)) {
            return Messages.text(locale, "kind.rule", kind.substring(RULE.length()));
        }
        return Messages.has("kind." + kind) ? Messages.text(locale, "kind." + kind) : kind;
    }
}
