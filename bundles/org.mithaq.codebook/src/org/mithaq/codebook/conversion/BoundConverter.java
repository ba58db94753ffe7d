package org.mithaq.codebook.conversion;

import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.nodemodel.INode;

/** An upper bound: a number, or {@code *} for no limit, which the model writes as -1. */
final class BoundConverter implements IValueConverter<Integer> {

	private static final String UNBOUNDED = "*";

	@Override
	public Integer toValue(String string, INode node) {
		if (UNBOUNDED.equals(string)) {
			return -1;
		}
		try {
			return Integer.valueOf(string);
		} catch (NumberFormatException e) {
			throw new ValueConverterException("'" + string + "' is too large for a bound", node, e);
		}
	}

	@Override
	public String toString(Integer value) {
		return value < 0 ? UNBOUNDED : value.toString();
	}
}
