package org.mithaq.ui.annotation.form.value;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.mithaq.core.coding.Values;
import org.mithaq.core.lookup.Choice;
import org.mithaq.model.codebook.Role;
import org.mithaq.model.coding.Participation;
import org.mithaq.model.coding.Value;
import org.mithaq.model.coding.ValueHolder;

/** An actor and the role that it plays: one row of the table of actors. */
public final class ParticipationValueEditor implements ValueEditor {

    private final List<Role> roles;
    private final ValueKit kit;
    private final ChoiceValueEditor<Target> actor;
    private Combo role;
    private int shownRole;

    /**
     * @param roles at least one
     * @param holder the record that the actors have a part in
     */
    public ParticipationValueEditor(List<Role> roles, ValueHolder holder, ValueKit kit) {
        this.roles = List.copyOf(roles);
        this.kit = kit;
        this.actor = new ChoiceValueEditor<>(new ChoiceSource<>(() -> kit.entries(chosenRole().getRegistry()),
                all -> kit.allowedTargets(all, new ValueSite(chosenRole(), holder)), this::participation,
                kit::targetLabel), kit.locale());
    }

    @Override
    public Control create(Composite parent, EntryListener listener) {
        Composite row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 0).applyTo(row);
        role = ClosedLists.create(row);
        roles.forEach(each -> role.add(kit.choices().label(each)));
        role.select(0);
        role.addListener(SWT.Selection, event -> {
            actor.otherChoices();
            if (!(actor.entry() instanceof Entry.Empty)) {
                listener.finished();
            } else {
                listener.changed();
            }
        });
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(role);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER)
                .applyTo(actor.create(row, listener));
        return row;
    }

    /** The role that is chosen. */
    public Role chosenRole() {
        return roles.get(Math.max(0, role.getSelectionIndex()));
    }

    @Override
    public void show(Optional<Value> value) {
        int index = value.map(some -> indexOf(some.getVariable())).orElse(isChanged() ? role.getSelectionIndex() : shownRole);
        shownRole = index;
        role.select(index);
        actor.show(value.filter(Participation.class::isInstance));
    }

    @Override
    public boolean isChanged() {
        return actor.isChanged() || !(actor.entry() instanceof Entry.Empty) && role.getSelectionIndex() != shownRole;
    }

    @Override
    public boolean isChoosing() {
        return actor.isChoosing();
    }

    @Override
    public Entry entry() {
        return actor.entry();
    }

    @Override
    public String draft() {
        return actor.draft();
    }

    @Override
    public void restore(String draft) {
        actor.restore(draft);
    }

    @Override
    public void setEditable(boolean editable) {
        role.setEnabled(editable);
        actor.setEditable(editable);
    }

    @Override
    public void setFocus() {
        actor.setFocus();
    }

    @Override
    public Control main() {
        return actor.main();
    }

    private Value participation(Choice<Target> choice) {
        Target.EntryTarget entry = (Target.EntryTarget) choice.value();
        return Values.participation(chosenRole().getName(), entry.registry(), entry.entry());
    }

    private int indexOf(String name) {
        for (int i = 0; i < roles.size(); i++) {
            if (name.equals(roles.get(i).getName())) {
                return i;
            }
        }
        return 0;
    }
}
