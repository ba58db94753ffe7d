package org.mithaq.ui.annotation.outline;

import java.util.Locale;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.Coding;
import org.mithaq.model.coding.RecordStatus;
import org.mithaq.ui.annotation.form.ValueProperties;
import org.mithaq.ui.annotation.records.RecordTexts;
import org.mithaq.ui.bidi.Direction;

/**
 * A row of the outline: the id, a mark in the colour of the type that says how far the record is, what it is, and how
 * it reads.
 */
final class OutlineLabels extends ColumnLabelProvider implements IStyledLabelProvider {

    private static final String SEPARATOR = "  ";
    /** Short enough to be seen from its beginning, which is at the far end where the window goes the other way. */
    private static final int QUOTE_LENGTH = 28;

    private final RecordTexts texts;
    private final TypeColours colours;

    OutlineLabels(LoadedCodebook codebook, Locale locale, TypeColours colours) {
        this.texts = new RecordTexts(codebook, locale);
        this.colours = colours;
    }

    @Override
    public StyledString getStyledText(Object element) {
        return switch (element) {
            case CodedRecord record -> record(record);
            case Coding coding -> new StyledString(coding.getReport())
                    .append(SEPARATOR + coding.getRecords().size(), StyledString.COUNTER_STYLER);
            default -> new StyledString(String.valueOf(element));
        };
    }

    private StyledString record(CodedRecord record) {
        String title = texts.title(record);
        String quote = texts.quote(record, QUOTE_LENGTH);
        StyledString text = new StyledString(Direction.isolated(record.getId()), StyledString.COUNTER_STYLER);
        text.append(" " + mark(record.getStatus()), colours.of(record.getType()));
        text.append(SEPARATOR + Direction.isolated(title.isEmpty() ? texts.type(record) : title));
        if (!quote.isEmpty() && !quote.equals(title)) {
            text.append(SEPARATOR + RecordTexts.quoted(quote), StyledString.QUALIFIER_STYLER);
        }
        return text;
    }

    /** Small enough to stand before what may be cut; the tool tip says it in words. */
    private static String mark(RecordStatus status) {
        return switch (status) {
            case DRAFT -> "○";
            case COMPLETE -> "●";
            case REVIEWED -> "✔";
        };
    }

    @Override
    public String getText(Object element) {
        return getStyledText(element).getString();
    }

    @Override
    public String getToolTipText(Object element) {
        return element instanceof CodedRecord record ? texts.type(record) + " " + record.getId() + " · "
                + ValueProperties.label(record.getStatus()) + "\n" + texts.quote(record) : getText(element);
    }
}
