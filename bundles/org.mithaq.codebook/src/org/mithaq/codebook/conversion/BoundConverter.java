package org.mithaq.codebook.conversion;

import com.google.inject.Inject;
import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.nodemodel.INode;
import org.mithaq.codebook.message.Messages;

/** A bound: a whole number, or {@code *} for no limit, which the model writes as -1. */
final class BoundConverter implements IValueConverter<Integer> {

    private static final String UNBOUNDED = "*";

    private final Messages messages;

    @Inject
    BoundConverter(Messages messages) {
        this.messages = messages;
    }

    @Override
    public Integer toValue(String string, INode node) {
        if (UNBOUNDED.equals(string)) {
            return -1;
        }
        try {
            return Integer.valueOf(string);
        } catch (NumberFormatException e) {
            throw new ValueConverterException(messages.text("value.bound", string), node, e);
        }
    }

    @Override
    public String toString(Integer value) {
        return value < 0 ? UNBOUNDED : value.toString();
    }
}
