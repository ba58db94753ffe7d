package org.mithaq.ui.annotation.outline;

import java.util.Locale;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.Coding;
import org.mithaq.ui.annotation.form.ValueProperties;
import org.mithaq.ui.annotation.records.RecordTexts;
import org.mithaq.ui.annotation.records.TypeChips;
import org.mithaq.ui.bidi.Direction;

/** A row of the outline: the chip of the type, the id, what the record is, how it reads, and how far it is. */
final class OutlineLabels extends ColumnLabelProvider implements IStyledLabelProvider {

	private static final String SEPARATOR = "  ";
	/** Short enough to be seen from its beginning, which is at the far end where the window goes the other way. */
	private static final int QUOTE_LENGTH = 28;

	private final RecordTexts texts;
	private final TypeChips chips;

	OutlineLabels(LoadedCodebook codebook, Locale locale, TypeChips chips) {
		this.texts = new RecordTexts(codebook, locale);
		this.chips = chips;
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
		text.append(SEPARATOR + Direction.isolated(title.isEmpty() ? texts.type(record) : title));
		if (!quote.isEmpty() && !quote.equals(title)) {
			text.append(SEPARATOR + RecordTexts.quoted(quote), StyledString.QUALIFIER_STYLER);
		}
		return text.append(SEPARATOR + "[" + ValueProperties.label(record.getStatus()) + "]",
				StyledString.DECORATIONS_STYLER);
	}

	@Override
	public String getText(Object element) {
		return getStyledText(element).getString();
	}

	@Override
	public String getToolTipText(Object element) {
		return element instanceof CodedRecord record ? texts.type(record) + " " + record.getId() + "\n"
				+ texts.quote(record) : getText(element);
	}

	@Override
	public Image getImage(Object element) {
		return element instanceof CodedRecord record ? chips.of(record.getType()) : null;
	}
}
