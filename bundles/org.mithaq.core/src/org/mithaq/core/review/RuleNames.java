package org.mithaq.core.review;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mithaq.core.message.Messages;

/** What the rules of suggestions are called. Records and exports keep the rules themselves. */
public final class RuleNames {

    private static final String INFERRED = ".inferred";
    private static final String LEARNT = "learnt:";
    private static final Pattern BY_WORDS = Pattern.compile("cue:(?<cue>\\S+)|learnt:(?<learnt>[^( ]+)");
    private static final Pattern WORDS = Pattern.compile("\\(([^)]*)\\)");

    private final Locale locale;
    private final UnaryOperator<String> codes;

    /**
     * @param codes gives the label of a category, position or record type, in that language
     */
    public RuleNames(Locale locale, UnaryOperator<String> codes) {
        this.locale = locale;
        this.codes = codes;
    }

    /** The name of a rule; the rule itself where it has none. */
    public String of(String rule) {
        return byWords(rule).or(() -> known("rule." + rule)).or(() -> inferred(rule))
                .or(() -> known("rule." + rule.substring(rule.lastIndexOf('.') + 1))).orElse(rule);
    }

    /**
     * A rule without what spoke for one suggestion alone: the words that were learnt, and the ways in which a holder and a
     * target were found.
     */
    public static String common(String rule) {
        return Arrays.stream(WORDS.matcher(rule).replaceAll("").split(" "))
                .filter(part -> rule.startsWith(part) || part.startsWith(LEARNT)).collect(Collectors.joining(" "));
    }

    /** The words that spoke for a suggestion, where its rule was learnt. */
    public static Optional<String> words(String rule) {
        return WORDS.matcher(rule).results().map(found -> found.group(1)).reduce((one, other) -> one + "، " + other);
    }

    private Optional<String> inferred(String rule) {
        return rule.endsWith(INFERRED) ? known("rule." + rule.substring(0, rule.length() - INFERRED.length()))
                .map(name -> Messages.text(locale, "rule.inferred", name)) : Optional.empty();
    }

    /** The cues and the words learnt that speak for a clause, a stance or their like. */
    private Optional<String> byWords(String rule) {
        String names = BY_WORDS.matcher(rule).results().map(found -> found.group("cue") != null
                ? Messages.text(locale, "rule.cue", labels(found.group("cue")))
                : Messages.text(locale, "rule.learnt", labels(found.group("learnt"))))
                .collect(Collectors.joining(" · "));
        return Optional.of(names).filter(text -> !text.isEmpty());
    }

    private String labels(String ids) {
        return Arrays.stream(ids.split("\\|")).map(codes).collect(Collectors.joining(" + "));
    }

    private Optional<String> known(String key) {
        return Messages.has(key) ? Optional.of(Messages.text(locale, key)) : Optional.empty();
    }
}
