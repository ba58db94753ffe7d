package org.mithaq.core.migrate;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.mithaq.core.coding.CodingChanges;
import org.mithaq.model.coding.Anchor;
import org.mithaq.model.coding.CodingPackage.Literals;
import org.mithaq.model.coding.Origin;
import org.mithaq.model.coding.Value;
import org.mithaq.model.coding.ValueHolder;

/**
 * Changes values so that nothing is lost: each keeps what it was before. During the migration of one record a value keeps
 * only the state in which it was found.
 */
final class ValueEdits {

    private final CodingChanges changes;
    private final Set<Value> changed = Collections.newSetFromMap(new IdentityHashMap<>());

    ValueEdits(CodingChanges changes) {
        this.changes = changes;
    }

    /** Gives a value other content. */
    void set(Value value, EAttribute attribute, Object content) {
        if (changed.add(value)) {
            changes.add(value, value.getEarlier(), value.getEarlier().size(), withoutContents(value));
            changes.set(value, Literals.VALUE__ORIGIN, Origin.MIGRATION);
        }
        changes.set(value, attribute, content);
    }

    /** Gives a value another name, which leaves what it says as it was. */
    void rename(Value value, EAttribute attribute, String name) {
        changes.set(value, attribute, name);
    }

    private static Value withoutContents(Value value) {
        Value copy = (Value) EcoreUtil.create(value.eClass());
        value.eClass().getEAllAttributes().forEach(attribute -> copy.eSet(attribute, value.eGet(attribute)));
        return copy;
    }

    /** Puts a value of another kind in the place of one, which it keeps. */
    void replace(ValueHolder holder, Value old, Value value) {
        for (EAttribute attribute : Literals.VALUE.getEAttributes()) {
            value.eSet(attribute, old.eGet(attribute));
        }
        value.setOrigin(Origin.MIGRATION);
        int index = holder.getValues().indexOf(old);
        changes.remove(holder, holder.getValues(), old);
        moveEvidence(old, value);
        changes.add(value, value.getEarlier(), 0, old);
        changes.add(holder, holder.getValues(), index, value);
        changed.add(value);
    }

    /** Takes a value away that says the same as another one, which keeps it. */
    void combine(ValueHolder holder, Value kept, Value same) {
        changes.remove(holder, holder.getValues(), same);
        moveEvidence(same, kept);
        changes.add(kept, kept.getEarlier(), kept.getEarlier().size(), same);
        changes.set(kept, Literals.VALUE__ORIGIN, Origin.MIGRATION);
        changed.add(kept);
    }

    /** Puts a value where it is kept and not shown. */
    void putAside(ValueHolder holder, Value value) {
        changes.remove(holder, holder.getValues(), value);
        changes.add(holder, holder.getRetired(), holder.getRetired().size(), value);
    }

    private void moveEvidence(Value from, Value to) {
        for (Anchor anchor : List.copyOf(from.getEvidence())) {
            changes.remove(from, from.getEvidence(), anchor);
            changes.add(to, to.getEvidence(), to.getEvidence().size(), anchor);
        }
    }
}
