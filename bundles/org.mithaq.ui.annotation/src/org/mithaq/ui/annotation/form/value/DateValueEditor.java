package org.mithaq.ui.annotation.form.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.mithaq.core.coding.Values;
import org.mithaq.core.entry.EnteredDate;
import org.mithaq.model.coding.DateValue;
import org.mithaq.model.coding.Value;
import org.mithaq.text.date.DateQualifier;
import org.mithaq.ui.bidi.Direction;

/**
 * A date with its precision, typed in EDTF or in Arabic or English words. Under the field stand how the text is
 * understood and, when it was typed in words, the words of the report.
 */
final class DateValueEditor extends TypedValueEditor {

    private final String variable;
    private Optional<DateValue> shown = Optional.empty();

    DateValueEditor(String variable) {
        this.variable = variable;
    }

    @Override
    public Control create(Composite parent, EntryListener listener) {
        Control control = super.create(parent, listener);
        text().setMessage(ValueMessages.Date_prompt);
        return control;
    }

    @Override
    public void show(Optional<Value> value) {
        shown = value.filter(DateValue.class::isInstance).map(DateValue.class::cast);
        super.show(value);
    }

    @Override
    String format(Value value) {
        return value instanceof DateValue date
                ? EnteredDate.of(date).map(EnteredDate::format).orElse(date.getEdtf()) : "";
    }

    @Override
    Entry parse(String typed) {
        return EnteredDate.parse(typed).<Entry>map(date -> new Entry.Valid(value(date)))
                .orElseGet(() -> new Entry.Invalid(NLS.bind(ValueMessages.Date_invalid, typed)));
    }

    @Override
    public String hint() {
        Optional<EnteredDate> date = isChanged() ? EnteredDate.parse(typed()) : shown.flatMap(EnteredDate::of);
        return date.map(DateValueEditor::description).orElse("");
    }

    private static String description(EnteredDate date) {
        List<String> parts = new ArrayList<>();
        parts.add(date.value().text());
        parts.add(DateLabels.of(date.value().precision()));
        if (date.qualifier() != DateQualifier.NONE) {
            parts.add(DateLabels.of(date.qualifier()));
        }
        if (!date.alternatives().isEmpty()) {
            parts.add(NLS.bind(ValueMessages.Date_alternatives, String.join(", ", date.alternatives())));
        }
        return parts.stream().map(Direction::isolated).collect(Collectors.joining(" · "));
    }

    private DateValue value(EnteredDate date) {
        String words = date.words().isEmpty() ? shown.map(DateValue::getText).orElse("") : date.words();
        DateValue value = Values.date(variable, date.value().text(), date.qualifier().id(), words);
        value.getAlternatives().addAll(date.alternatives());
        return value;
    }
}
