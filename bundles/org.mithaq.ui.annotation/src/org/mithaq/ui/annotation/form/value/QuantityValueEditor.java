package org.mithaq.ui.annotation.form.value;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.mithaq.core.coding.Values;
import org.mithaq.core.entry.EnteredQuantity;
import org.mithaq.core.lookup.Choice;
import org.mithaq.model.codebook.Category;
import org.mithaq.model.coding.QuantityValue;
import org.mithaq.model.coding.Value;

/** A count or measure: its bounds as typed, and a unit where the codebook has a list of units. */
final class QuantityValueEditor extends TypedValueEditor {

    private final String variable;
    private final List<Choice<Category>> units;
    private Optional<Combo> unit = Optional.empty();
    private Optional<QuantityValue> shown = Optional.empty();

    /**
     * @param units empty when quantities of the variable have no unit
     */
    QuantityValueEditor(String variable, List<Choice<Category>> units) {
        this.variable = variable;
        this.units = units;
    }

    @Override
    public Control create(Composite parent, EntryListener listener) {
        Composite row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(units.isEmpty() ? 1 : 2).applyTo(row);
        Control amount = super.create(row, listener);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(amount);
        text().setMessage(ValueMessages.Quantity_prompt);
        if (!units.isEmpty()) {
            unit = Optional.of(createUnits(row, listener));
        }
        return row;
    }

    private Combo createUnits(Composite row, EntryListener listener) {
        Combo combo = ClosedLists.create(row);
        combo.add("");
        units.forEach(choice -> combo.add(choice.label()));
        combo.addListener(SWT.Selection, event -> {
            if (!typed().isEmpty()) {
                listener.finished();
            }
        });
        GridDataFactory.fillDefaults().hint(110, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(combo);
        return combo;
    }

    @Override
    public void show(Optional<Value> value) {
        shown = value.filter(QuantityValue.class::isInstance).map(QuantityValue.class::cast);
        super.show(value);
        unit.ifPresent(combo -> combo.select(indexOf(shown.map(QuantityValue::getUnit).orElse(""))));
    }

    @Override
    public boolean isChanged() {
        return super.isChanged() || !typed().isEmpty() && !chosenUnit().equals(shown.map(QuantityValue::getUnit).orElse(""));
    }

    @Override
    String format(Value value) {
        return value instanceof QuantityValue quantity ? EnteredQuantity.of(quantity).format() : "";
    }

    @Override
    Entry parse(String typed) {
        return EnteredQuantity.parse(typed).<Entry>map(this::valid)
                .orElseGet(() -> new Entry.Invalid(NLS.bind(ValueMessages.Quantity_invalid, typed)));
    }

    @Override
    public String hint() {
        return isChanged() && EnteredQuantity.parse(typed()).isPresent()
                ? description(EnteredQuantity.parse(typed()).orElseThrow()) : "";
    }

    @Override
    public void setEditable(boolean editable) {
        super.setEditable(editable);
        unit.ifPresent(combo -> combo.setEnabled(editable));
    }

    private Entry valid(EnteredQuantity quantity) {
        return new Entry.Valid(Values.quantity(variable, quantity.min(), quantity.max(), quantity.approximate(),
                chosenUnit(), shown.map(QuantityValue::getText).orElse("")));
    }

    private String chosenUnit() {
        int index = unit.map(Combo::getSelectionIndex).orElse(0);
        return index > 0 ? units.get(index - 1).id() : "";
    }

    private int indexOf(String id) {
        for (int i = 0; i < units.size(); i++) {
            if (units.get(i).id().equals(id)) {
                return i + 1;
            }
        }
        return 0;
    }

    private static String description(EnteredQuantity quantity) {
        String open = ValueMessages.Quantity_open;
        String bounds = NLS.bind(ValueMessages.Quantity_bounds,
                quantity.min().map(Object::toString).orElse(open), quantity.max().map(Object::toString).orElse(open));
        return quantity.approximate() ? NLS.bind(ValueMessages.Quantity_approximate, bounds) : bounds;
    }
}
