package org.mithaq.text.repair.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mithaq.text.ReadingRange;
import org.mithaq.text.reading.Reading;
import org.mithaq.text.reading.ReadingEdits;
import org.mithaq.text.reading.ReadingReason;
import org.mithaq.text.repair.step.RepairStep;

/**
 * Leaves out what is written for Markdown and not for readers: the stars around bold words, the brackets and targets of
 * links, the angle brackets around an address, the single stars and backticks around words, the backslash before a sign, the
 * caret of a note, and the signs that make a line a heading, a quotation or a rule. The words themselves stay.
 */
public final class MarkdownMarks implements RepairStep {

    /** Longest words in bold, label or target, in UTF-16 units; keeps the time linear. */
    private static final String SOME = "{1,300}+";
    static final Pattern BOLD =
            Pattern.compile("(?<open>\\*\\*)(?=[^\\s*])(?<words>[^*\\r\\n]" + SOME + ")(?<=\\S)(?<close>\\*\\*)");
    private static final Pattern LINK =
            Pattern.compile("(?<open>!?\\[)(?<words>[^\\[\\]\\r\\n]" + SOME + ")(?<close>\\]\\((?:#|[^()\\s]{0,600}+)\\))");
    private static final Pattern ADDRESS = Pattern.compile("(?<open><)(?<words>(?:https?://|mailto:)[^<>\\s]{1,600}+)(?<close>>)");
    private static final Pattern ITALIC = Pattern.compile(
            "(?<![*\\\\\\p{L}\\p{N}])(?<open>\\*)(?=[^\\s*])(?<words>[^*\\r\\n]" + SOME + ")(?<=[^\\s\\\\])(?<close>\\*)(?![*\\p{L}\\p{N}])");
    private static final Pattern CODE = Pattern.compile("(?<![`])(?<open>`)(?=[^\\s`])(?<words>[^`\\r\\n]" + SOME + ")(?<close>`)(?!`)");
    private static final Pattern NOTE = Pattern.compile("(?<=\\[)(?<mark>\\^)(?=[^\\]\\s]{1,30}\\])");
    private static final Pattern ESCAPE = Pattern.compile("(?<mark>\\\\)(?=[*#>|`\\[\\]_~!-])");
    private static final Pattern LINE_START = Pattern.compile("(?m)^(?<mark>#{1,6} +|> ?)(?=\\S)");
    private static final Pattern RULE = Pattern.compile("(?m)(?<=\\n\\n)(?<mark>(?:-{3,}|\\*{3,}|_{3,})[ \\t]*\\n)(?=\\n)");

    @Override
    public Reading repair(Reading reading) {
        Reading repaired = reading;
        for (Pattern pattern : new Pattern[] {LINK, ADDRESS, BOLD, ITALIC, CODE}) {
            repaired = withoutPairs(repaired, pattern);
        }
        ReadingEdits edits = new ReadingEdits(repaired);
        for (Pattern pattern : new Pattern[] {NOTE, ESCAPE, LINE_START, RULE}) {
            Matcher mark = pattern.matcher(repaired.text());
            while (mark.find()) {
                drop(edits, mark, "mark");
            }
        }
        return edits.apply();
    }

    private static Reading withoutPairs(Reading reading, Pattern pattern) {
        ReadingEdits edits = new ReadingEdits(reading);
        Matcher pair = pattern.matcher(reading.text());
        while (pair.find()) {
            drop(edits, pair, "open");
            drop(edits, pair, "close");
        }
        return edits.apply();
    }

    private static void drop(ReadingEdits edits, Matcher found, String group) {
        edits.drop(ReadingRange.of(found.start(group), found.end(group)), ReadingReason.MARKDOWN);
    }
}
