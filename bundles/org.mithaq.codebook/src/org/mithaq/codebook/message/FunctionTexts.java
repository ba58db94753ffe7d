package org.mithaq.codebook.message;

import com.google.inject.Inject;
import org.mithaq.codebook.expression.Function;

/** What the functions of the language are for, in the users' language. */
public class FunctionTexts {

    @Inject
    private Messages messages;

    /** How the function is written, such as {@code days(from, to)}. */
    public String signature(Function function) {
        return messages.text("function." + function.id() + ".signature");
    }

    /** What the function gives. */
    public String text(Function function) {
        return messages.text("function." + function.id());
    }

    /** An expression that uses the function. */
    public String example(Function function) {
        return messages.text("function." + function.id() + ".example");
    }
}
