package org.mithaq.codebook.conversion;

import java.math.BigDecimal;
import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.nodemodel.INode;

/** A decimal number, exactly as it is written. */
final class DecimalConverter implements IValueConverter<BigDecimal> {

	@Override
	public BigDecimal toValue(String string, INode node) {
		try {
			return new BigDecimal(string);
		} catch (NumberFormatException e) {
			throw new ValueConverterException("'" + string + "' is not a number", node, e);
		}
	}

	@Override
	public String toString(BigDecimal value) {
		return value.toPlainString();
	}
}
