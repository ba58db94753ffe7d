package org.mithaq.ui.annotation.form.value;

import java.util.Locale;
import java.util.Optional;
import org.eclipse.jface.fieldassist.IContentProposalProvider;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.mithaq.core.lookup.AllowedChoices;
import org.mithaq.core.lookup.Choice;
import org.mithaq.core.lookup.LabelFinder;
import org.mithaq.model.coding.Value;

/**
 * A choice by a few typed letters: of a label in any language, an id or an alias. A text that means one choice only is
 * taken without opening the list. What the codebook does not allow there is not offered, but named with the reason.
 *
 * @param <T> what is chosen
 */
final class ChoiceValueEditor<T> extends TypedValueEditor {

    private final ChoiceSource<T> source;
    private final Locale locale;
    private Optional<LabelFinder<T>> finder = Optional.empty();
    private Optional<Choice<T>> chosen = Optional.empty();
    private String untouched = "";
    private ChoicePopup<T> popup;

    /**
     * @param source gives what there is to choose from; asked anew each time after a value was shown
     * @param locale the language of the user
     */
    ChoiceValueEditor(ChoiceSource<T> source, Locale locale) {
        this.source = source;
        this.locale = locale;
    }

    @Override
    public Control create(Composite parent, EntryListener listener) {
        Control control = super.create(parent, listener);
        Text text = text();
        IContentProposalProvider provider = (contents, position) ->
                new ChoiceProposals<>(choices(), untouched, locale).getProposals(contents, position);
        popup = new ChoicePopup<>(text, provider, choice -> choose(choice, listener),
                () -> finishIfLeft(listener));
        text.addListener(SWT.Modify, event -> chosen = chosen.filter(choice -> choice.label().equals(text.getText())));
        text.addListener(SWT.FocusIn, event -> text.selectAll());
        text.setMessage(ValueMessages.Choice_hint);
        return control;
    }

    @Override
    public void show(Optional<Value> value) {
        otherChoices();
        chosen = Optional.empty();
        super.show(value);
        untouched = text().getText();
    }

    /** Tells that there are others to choose from than before. */
    void otherChoices() {
        finder = Optional.empty();
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
        return source.toText().apply(value);
    }

    @Override
    Entry parse(String typed) {
        AllowedChoices<T> choices = choices();
        return chosen.or(() -> choices.meant(typed))
                .<Entry>map(choice -> new Entry.Valid(source.toValue().apply(choice)))
                .orElseGet(() -> new Entry.Invalid(choices.refusal(typed).map(refusal -> refusal.in(locale))
                        .orElseGet(() -> NLS.bind(ValueMessages.Choice_invalid, typed))));
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

    private AllowedChoices<T> choices() {
        if (finder.isEmpty()) {
            finder = Optional.of(source.all().get());
        }
        return source.allowed().apply(finder.orElseThrow());
    }

    private void choose(Choice<T> choice, EntryListener listener) {
        restore(choice.label());
        chosen = Optional.of(choice);
        text().setSelection(choice.label().length());
        listener.finished();
    }
}
