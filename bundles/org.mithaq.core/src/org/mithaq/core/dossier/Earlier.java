package org.mithaq.core.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.mithaq.core.dossier.value.ValuePrinter;
import org.mithaq.model.coding.Value;
import org.mithaq.model.coding.ValueHolder;

/** The values that a record or participation has in the project, each of which stands for one written value at most. */
final class Earlier {

    private final List<Value> all;
    private final List<Value> left;

    Earlier(Optional<? extends ValueHolder> holder) {
        all = holder.map(old -> List.copyOf(old.getValues())).orElse(List.of());
        left = new ArrayList<>(all);
    }

    /** The value that says the same, if there is one that was not taken yet. */
    Optional<Value> take(Value written) {
        Optional<Value> same = left.stream().filter(old -> ValuePrinter.sameContent(old, written)).findFirst();
        same.ifPresent(old -> left.removeIf(each -> each == old));
        return same;
    }

    /**
     * The written values and those of features that were not mentioned, each feature in its earlier place.
     *
     * @param mentioned whether the text says something about a feature
     */
    List<Value> with(List<Value> written, Set<String> mentioned) {
        List<Value> together = new ArrayList<>();
        List<Value> open = new ArrayList<>(written);
        for (int i = 0; i < all.size(); i++) {
            String variable = all.get(i).getVariable();
            boolean last = all.subList(i + 1, all.size()).stream().noneMatch(later -> later.getVariable().equals(variable));
            if (!mentioned.contains(variable)) {
                together.add(EcoreUtil.copy(all.get(i)));
            } else {
                move(open, variable, last ? open.size() : 1, together);
            }
        }
        together.addAll(open);
        return together;
    }

    private static void move(List<Value> from, String variable, int most, List<Value> to) {
        List<Value> moved = from.stream().filter(value -> value.getVariable().equals(variable)).limit(most).toList();
        from.removeAll(moved);
        to.addAll(moved);
    }
}
