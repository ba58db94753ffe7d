package org.mithaq.codebook.ide.format;

import com.google.inject.Inject;
import java.util.List;
import org.eclipse.xtext.resource.XtextResource;
import org.mithaq.codebook.formatting.Formatting;
import org.mithaq.codebook.ide.result.TextEdit;
import org.mithaq.codebook.ide.result.TextRange;

/** Lays out what a range touches. */
public class Layout {

    @Inject
    private Formatting formatting;

    /** Edits of blanks and line ends alone; none when the text has syntax errors. */
    public List<TextEdit> edits(XtextResource resource, String text, TextRange range) {
        return formatting.replacements(resource).stream()
                .map(each -> new TextEdit(TextRange.ofLength(each.getOffset(), each.getLength()),
                        each.getReplacementText()))
                .filter(edit -> range.touches(edit.range()))
                .filter(edit -> !text.substring(edit.range().start(), edit.range().end()).equals(edit.text())).toList();
    }
}
