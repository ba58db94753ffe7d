package org.mithaq.ui.annotation.form;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.mithaq.model.codebook.Feature;
import org.mithaq.model.codebook.MissingReason;
import org.mithaq.model.coding.Anchor;
import org.mithaq.model.coding.Basis;
import org.mithaq.model.coding.Certainty;
import org.mithaq.model.coding.MissingValue;
import org.mithaq.model.coding.Value;
import org.mithaq.ui.annotation.form.value.ParticipationValueEditor;
import org.mithaq.ui.annotation.records.RecordTexts;

/** What can be done with a value beyond editing it: evidence, basis, certainty, note, missing reason, removal. */
final class ValueMenu {

    private final FieldValues values;
    private final ValueSlot slot;
    private final FormSite site;

    ValueMenu(FieldValues values, ValueSlot slot, FormSite site) {
        this.values = values;
        this.slot = slot;
        this.site = site;
    }

    void open(Control at) {
        slot.commit();
        MenuManager manager = new MenuManager();
        fill(manager);
        Menu menu = manager.createContextMenu(at);
        menu.setLocation(at.toDisplay(0, at.getSize().y));
        menu.setVisible(true);
    }

    void fill(IMenuManager menu) {
        boolean editable = values.isEditable();
        menu.add(action(FormMessages.Use_passage, editable && site.passage().isPresent(),
                () -> new PassageUse(values, slot, site).run()));
        slot.value().ifPresent(value -> addEvidence(menu, value, editable));
        menu.add(new Separator());
        if (editable) {
            slot.value().ifPresent(value -> addProperties(menu, value));
            menu.add(missing());
            slot.value().ifPresent(value -> menu.add(action(FormMessages.Remove_value, true, () -> values.remove(value))));
        }
    }

    private void addEvidence(IMenuManager menu, Value value, boolean editable) {
        for (Anchor anchor : value.getEvidence()) {
            String quote = RecordTexts.inOneLine(anchor.getQuote());
            MenuManager submenu = new MenuManager(RecordTexts.quoted(quote));
            submenu.add(action(FormMessages.Go_to_evidence, true, () -> site.reveal(anchor)));
            submenu.add(action(FormMessages.Remove_evidence, editable,
                    () -> site.context().editor().removeEvidence(anchor)));
            menu.add(submenu);
        }
    }

    private void addProperties(IMenuManager menu, Value value) {
        MenuManager basis = new MenuManager(FormMessages.Basis);
        for (Basis each : Basis.VALUES) {
            basis.add(radio(ValueProperties.label(each), value.getBasis() == each,
                    () -> site.context().editor().setBasis(value, each)));
        }
        MenuManager certainty = new MenuManager(FormMessages.Certainty);
        for (Certainty each : Certainty.VALUES) {
            certainty.add(radio(ValueProperties.label(each), value.getCertainty() == each,
                    () -> site.context().editor().setCertainty(value, each)));
        }
        menu.add(basis);
        menu.add(certainty);
        menu.add(action(FormMessages.Note_of_value, true, () -> askForNote(value)));
    }

    private MenuManager missing() {
        MenuManager menu = new MenuManager(FormMessages.Missing);
        Feature feature = feature();
        Optional<String> given = values.missing().stream()
                .filter(value -> value.getVariable().equals(feature.getName())).map(MissingValue::getReason).findFirst();
        for (MissingReason reason : reasons()) {
            String id = reason.getName();
            menu.add(radio(site.context().choices().label(reason), given.filter(id::equals).isPresent(),
                    () -> values.setMissing(feature, id)));
        }
        return menu;
    }

    private List<MissingReason> reasons() {
        return site.context().codebook().missingReasons().stream().filter(reason -> !reason.isDeprecated()).toList();
    }

    private Feature feature() {
        return slot.editor() instanceof ParticipationValueEditor participation ? participation.chosenRole()
                : values.features().getFirst();
    }

    private void askForNote(Value value) {
        InputDialog dialog = new InputDialog(slot.area().getShell(), FormMessages.Note_title,
                FormMessages.Note_question, value.getNote(), null);
        if (dialog.open() == Window.OK) {
            site.context().editor().setNote(value, dialog.getValue());
        }
    }

    private static IAction action(String label, boolean enabled, Runnable work) {
        IAction action = new Action(label) {
            @Override
            public void run() {
                work.run();
            }
        };
        action.setEnabled(enabled);
        return action;
    }

    private static IAction radio(String label, boolean checked, Runnable work) {
        IAction action = new Action(label, IAction.AS_RADIO_BUTTON) {
            @Override
            public void run() {
                if (isChecked()) {
                    work.run();
                }
            }
        };
        action.setChecked(checked);
        return action;
    }
}
