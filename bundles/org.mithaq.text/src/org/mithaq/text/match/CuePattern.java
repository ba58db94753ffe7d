package org.mithaq.text.match;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.mithaq.text.fold.Folder;

/**
 * A regular expression over folded text, such as {@code تسوية (أوضاع|وضع)}: Java's syntax, with letters in any
 * spelling that folds to the same. A blank stands for any run of blanks and line ends; {@code \b} and {@code \w} know
 * Arabic letters; upper and lower case are the same.
 */
public final class CuePattern {

    private final String id;
    private final Pattern pattern;
    private final Optional<RequiredLetters> required;

    private CuePattern(String id, Pattern pattern, Optional<RequiredLetters> required) {
        this.id = id;
        this.pattern = pattern;
        this.required = required;
    }

    /**
     * @param id of one's own choice
     * @throws IllegalArgumentException when the expression is broken or matches the empty text; says where and why
     */
    public static CuePattern of(String id, String expression, Folder folder) {
        Pattern compiled;
        try {
            compiled = Pattern.compile(folder.foldExpression(expression),
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException("The pattern is broken at place " + Math.max(0, e.getIndex()) + ": "
                    + e.getDescription(), e);
        }
        if (compiled.matcher("").find()) {
            throw new IllegalArgumentException("The pattern matches the empty text: " + expression);
        }
        return new CuePattern(id, compiled, RequiredLetters.of(compiled.pattern()));
    }

    public String id() {
        return id;
    }

    /** The same expression under another id. */
    public CuePattern withId(String other) {
        return new CuePattern(other, pattern, required);
    }

    Pattern pattern() {
        return pattern;
    }

    /** What the text must have where it matches; empty when that is not known. */
    Optional<RequiredLetters> required() {
        return required;
    }
}
