package org.mithaq.text.repair.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.mithaq.text.RawRange;
import org.mithaq.text.RawText;

/** Finds the words that Markdown prints in bold, whose marks the reading leaves out. */
public final class StrongWords {

    private StrongWords() {}

    /** The words without their marks, in the order of the text. */
    public static List<RawRange> of(RawText raw) {
        List<RawRange> found = new ArrayList<>();
        Matcher bold = MarkdownMarks.BOLD.matcher(raw.value());
        while (bold.find()) {
            found.add(RawRange.of(bold.start("words"), bold.end("words")));
        }
        return List.copyOf(found);
    }
}
