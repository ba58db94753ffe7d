package org.mithaq.ui.annotation.problems;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.mithaq.ui.annotation.form.value.ClosedLists;

/** A list of which one is chosen, or the first row: all. What is chosen stays so while it is offered. */
final class FilterList<T> {

    private final Combo list;
    private final String all;
    private final Function<T, String> label;
    private List<T> offered = List.of();

    FilterList(Composite parent, String all, Function<T, String> label, Runnable chosen) {
        this.list = ClosedLists.create(parent);
        this.all = all;
        this.label = label;
        list.setToolTipText(all);
        list.setItems(all);
        list.select(0);
        list.addListener(SWT.Selection, event -> chosen.run());
    }

    /** @return whether what the list holds is not what it held before, so that it may be of another width */
    boolean offer(List<T> values) {
        if (values.equals(offered)) {
            return false;
        }
        Optional<T> before = chosen();
        offered = List.copyOf(values);
        List<String> items = new ArrayList<>(List.of(all));
        offered.forEach(value -> items.add(label.apply(value)));
        list.setItems(items.toArray(String[]::new));
        list.select(before.map(offered::indexOf).orElse(-1) + 1);
        return true;
    }

    Optional<T> chosen() {
        int index = list.getSelectionIndex() - 1;
        return index < 0 ? Optional.empty() : Optional.of(offered.get(index));
    }
}
