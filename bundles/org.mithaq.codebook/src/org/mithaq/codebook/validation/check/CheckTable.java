package org.mithaq.codebook.validation.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/** Checks by the class of what they check, so that each element meets only those that are about it. */
public final class CheckTable {

    private record Row(Class<?> type, Consumer<EObject> check) {
    }

    private final List<Row> rows = new ArrayList<>();
    private final Map<EClass, List<Consumer<EObject>>> byClass = new ConcurrentHashMap<>();

    /**
     * Adds a check.
     *
     * @param type what it is about; all kinds of it are checked
     * @param check reports what is wrong with an element
     */
    public <T extends EObject> void add(Class<T> type, Consumer<? super T> check) {
        rows.add(new Row(type, element -> check.accept(type.cast(element))));
        byClass.clear();
    }

    /** Carries out all checks of an element, in the order in which they were added. */
    public void check(EObject element) {
        for (Consumer<EObject> check : byClass.computeIfAbsent(element.eClass(), this::of)) {
            check.accept(element);
        }
    }

    private List<Consumer<EObject>> of(EClass kind) {
        return rows.stream().filter(row -> row.type().isAssignableFrom(kind.getInstanceClass())).map(Row::check).toList();
    }
}
