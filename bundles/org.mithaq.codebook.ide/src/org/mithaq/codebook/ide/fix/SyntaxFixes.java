package org.mithaq.codebook.ide.fix;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mithaq.codebook.ide.result.QuickFix;
import org.mithaq.codebook.ide.result.TextRange;
import org.mithaq.codebook.message.ForeignOperators;

/** Puts words right that cannot stand where they do. */
final class SyntaxFixes {

    private static final Pattern WORD = Pattern.compile("\\s+([a-z_]+)(?=\\s)");

    private SyntaxFixes() {
    }

    /** Makes a name of a word of the language. */
    static List<QuickFix> word(FixContext context) {
        return List.of(context.insert(context.problem().range().start(), "^", "fix.escape", context.text()));
    }

    /** Says the language of a text. */
    static List<QuickFix> text(FixContext context) {
        return context.source().codebook().stream().flatMap(codebook -> codebook.getLanguages().stream())
                .map(language -> context.insert(context.problem().range().start(), language + " ", "fix.language", language))
                .toList();
    }

    /** Writes an operator of another language as it is written here. */
    static List<QuickFix> operator(FixContext context) {
        TextRange range = context.problem().range();
        return Stream.of(new TextRange(Math.max(0, range.start() - 1), range.end()), range)
                .flatMap(tried -> ForeignOperators.here(context.source().text().substring(tried.start(), tried.end()))
                        .map(here -> context.replace(tried, here, "fix.operator", here)).stream())
                .limit(1).toList();
    }

    /** Takes the kind of what is extended away. */
    static List<QuickFix> extension(FixContext context) {
        int end = context.problem().range().end();
        Matcher word = WORD.matcher(context.source().text()).region(end, context.source().text().length());
        return word.lookingAt()
                ? List.of(context.replace(new TextRange(end, word.end(1)), "", "fix.extension", word.group(1))) : List.of();
    }
}
