package org.mithaq.ui.annotation.form.value;

import java.util.function.Function;
import java.util.function.Supplier;
import org.mithaq.core.lookup.AllowedChoices;
import org.mithaq.core.lookup.Choice;
import org.mithaq.core.lookup.LabelFinder;
import org.mithaq.model.coding.Value;

/**
 * What an editor lets choose from.
 *
 * @param all finds everything, allowed or not; may take long
 * @param allowed what is allowed of it as the record stands; asked whenever somebody chooses
 * @param toValue makes a value of a choice
 * @param toText the text of a value, which may be of something that can no longer be chosen
 * @param <T> what is chosen
 */
record ChoiceSource<T>(Supplier<LabelFinder<T>> all, Function<LabelFinder<T>, AllowedChoices<T>> allowed,
        Function<Choice<T>, Value> toValue, Function<Value, String> toText) {
}
