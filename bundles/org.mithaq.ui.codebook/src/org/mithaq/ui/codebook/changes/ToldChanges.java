package org.mithaq.ui.codebook.changes;

import java.util.List;
import java.util.Locale;
import org.mithaq.core.migrate.ChangePreview;
import org.mithaq.core.migrate.ReportLines;

/**
 * What the view tells of a preview. There may be very many effects: it takes a while to make.
 *
 * @param rows in the order of the preview
 * @param summary one line about all of them
 */
record ToldChanges(List<ChangeRow> rows, String summary) {

    static ToldChanges of(ChangePreview preview, Locale locale) {
        return new ToldChanges(ChangeRow.of(preview, locale), ReportLines.summary(preview, locale));
    }
}
