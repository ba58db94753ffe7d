package org.mithaq.codebook.conversion;

import com.google.inject.Inject;
import java.math.BigDecimal;
import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.nodemodel.INode;
import org.mithaq.codebook.message.Messages;

/** A decimal number, exactly as it is written. */
final class DecimalConverter implements IValueConverter<BigDecimal> {

    private final Messages messages;

    @Inject
    DecimalConverter(Messages messages) {
        this.messages = messages;
    }

    @Override
    public BigDecimal toValue(String string, INode node) {
        try {
            return string == null ? null : new BigDecimal(string);
        } catch (NumberFormatException e) {
            throw new ValueConverterException(messages.text("value.number", string), node, e);
        }
    }

    @Override
    public String toString(BigDecimal value) {
        return value.toPlainString();
    }
}
