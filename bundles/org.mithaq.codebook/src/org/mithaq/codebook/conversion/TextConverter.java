package org.mithaq.codebook.conversion;

import com.google.inject.Inject;
import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverterWithValueException;
import org.eclipse.xtext.nodemodel.INode;
import org.mithaq.codebook.message.Messages;

/** A text between quotation marks, with the escapes {@code \"}, {@code \\} and {@code \n}. */
final class TextConverter implements IValueConverter<String> {

    private final Messages messages;

    @Inject
    TextConverter(Messages messages) {
        this.messages = messages;
    }

    @Override
    public String toValue(String string, INode node) {
        if (string == null) {
            return "";
        }
        var text = new StringBuilder(string.length());
        var unknown = new StringBuilder();
        for (int i = 1; i < string.length() - 1; i++) {
            char c = string.charAt(i);
            if (c != '\\') {
                text.append(c);
                continue;
            }
            char escaped = string.charAt(++i);
            switch (escaped) {
                case 'n' -> text.append('\n');
                case '"', '\\' -> text.append(escaped);
                default -> {
                    text.append(c).append(escaped);
                    unknown.append(escaped);
                }
            }
        }
        if (!unknown.isEmpty()) {
            throw new ValueConverterWithValueException(messages.text("unknown-escape", unknown.charAt(0)), node,
                    text.toString(), null);
        }
        return text.toString();
    }

    @Override
    public String toString(String value) {
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }
}
