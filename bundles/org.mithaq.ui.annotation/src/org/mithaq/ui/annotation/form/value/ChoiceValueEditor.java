package org.mithaq.ui.annotation.form.value;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.jface.fieldassist.IContentProposalProvider;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.mithaq.core.lookup.Choice;
import org.mithaq.core.lookup.LabelFinder;
import org.mithaq.model.coding.Value;

/**
 * A choice by a few typed letters: of a label in any language, an id or an alias. A text that means one choice only is
 * taken without opening the list.
 *
 * @param <T> what is chosen
 */
final class ChoiceValueEditor<T> extends TypedValueEditor {

    private final Supplier<LabelFinder<T>> finders;
    private final Function<Choice<T>, Value> toValue;
    private final BiFunction<LabelFinder<T>, Value, String> toText;
    private Optional<LabelFinder<T>> finder = Optional.empty();
    private Optional<Choice<T>> chosen = Optional.empty();
    private String untouched = "";
    private ChoicePopup<T> popup;

    /**
     * @param finders gives what there is to choose from; asked anew each time a value is shown
     * @param toValue makes a value of a choice
     * @param toText the text of a value, which may be of something that can no longer be chosen
     */
    ChoiceValueEditor(Supplier<LabelFinder<T>> finders, Function<Choice<T>, Value> toValue,
            BiFunction<LabelFinder<T>, Value, String> toText) {
        this.finders = finders;
        this.toValue = toValue;
        this.toText = toText;
    }

    @Override
    public Control create(Composite parent, EntryListener listener) {
        Control control = super.create(parent, listener);
        Text text = text();
        IContentProposalProvider provider = (contents, position) ->
                new ChoiceProposals<>(finder(), untouched).getProposals(contents, position);
        popup = new ChoicePopup<>(text, provider, choice -> choose(choice, listener),
                () -> finishIfLeft(listener));
        text.addListener(SWT.Modify, event -> chosen = chosen.filter(choice -> choice.label().equals(text.getText())));
        text.addListener(SWT.FocusIn, event -> text.selectAll());
        text.setMessage(ValueMessages.Choice_hint);
        return control;
    }

    @Override
    public void show(Optional<Value> value) {
        finder = Optional.empty();
        chosen = Optional.empty();
        super.show(value);
        untouched = text().getText();
    }

    @Override
    public boolean isChanged() {
        return chosen.isPresent() || super.isChanged();
    }

    @Override
    public boolean isChoosing() {
        return popup.isOpen();
    }

    @Override
    void finish(EntryListener listener) {
        if (!isChoosing()) {
            super.finish(listener);
        }
    }

    @Override
    String format(Value value) {
        return toText.apply(finder(), value);
    }

    @Override
    Entry parse(String typed) {
        return chosen.or(() -> meant(typed)).<Entry>map(choice -> new Entry.Valid(toValue.apply(choice)))
                .orElseGet(() -> new Entry.Invalid(NLS.bind(ValueMessages.Choice_invalid, typed)));
    }

    @Override
    public void setEditable(boolean editable) {
        super.setEditable(editable);
        popup.setEnabled(editable);
    }

    private void finishIfLeft(EntryListener listener) {
        if (!text().isDisposed() && !text().isFocusControl()) {
            finish(listener);
        }
    }

    private Optional<Choice<T>> meant(String typed) {
        return finder().exact(typed).or(() -> Optional.of(finder().find(typed)).filter(found -> found.size() == 1)
                .map(found -> found.getFirst()));
    }

    private LabelFinder<T> finder() {
        if (finder.isEmpty()) {
            finder = Optional.of(finders.get());
        }
        return finder.orElseThrow();
    }

    private void choose(Choice<T> choice, EntryListener listener) {
        restore(choice.label());
        chosen = Optional.of(choice);
        text().setSelection(choice.label().length());
        listener.finished();
    }
}
