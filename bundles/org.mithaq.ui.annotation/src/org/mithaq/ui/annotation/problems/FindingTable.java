package org.mithaq.ui.annotation.problems;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.eclipse.core.runtime.ListenerList;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.mithaq.core.finding.Finding;
import org.mithaq.ui.columns.LongLines;

/** The list of findings. Rows get their texts when they come into sight, so that fifty thousand of them cost no time. */
final class FindingTable implements ISelectionProvider {

    private static final int NARROWEST = 60;

    private final Table table;
    private final FindingColumns columns;
    private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
    private List<Finding> findings = List.of();

    FindingTable(Composite parent, FindingColumns columns) {
        this.columns = columns;
        Composite area = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        TableColumnLayout layout = new TableColumnLayout();
        area.setLayout(layout);
        table = new Table(area, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.MULTI | SWT.V_SCROLL);
        table.setHeaderVisible(true);
        addColumn(layout, ProblemMessages.Column_message, 60);
        addColumn(layout, ProblemMessages.Column_place, 25);
        addColumn(layout, ProblemMessages.Column_field, 15);
        LongLines.in(table);
        table.addListener(SWT.SetData, this::fill);
        table.addListener(SWT.Selection, event -> tellSelection());
    }

    private void addColumn(TableColumnLayout layout, String title, int weight) {
        TableColumn column = new TableColumn(table, SWT.LEAD);
        column.setText(title);
        layout.setColumnData(column, new ColumnWeightData(weight, NARROWEST));
    }

    private void fill(Event event) {
        TableItem row = (TableItem) event.item;
        Finding finding = findings.get(event.index);
        row.setText(new String[] {columns.message(finding), columns.place(finding), columns.field(finding)});
        row.setImage(columns.image(finding));
    }

    Table widget() {
        return table;
    }

    /** Goes into the list, to what is selected or to its first row, so that Enter opens it. */
    void enter() {
        int[] selected = table.getSelectionIndices();
        if (selected.length > 0) {
            table.setSelection(selected);
        } else if (!findings.isEmpty()) {
            table.setSelection(0);
            tellSelection();
        }
        table.setFocus();
    }

    /** Is told what Enter or a double click opens. */
    void onOpen(Consumer<Finding> opened) {
        table.addListener(SWT.DefaultSelection, event -> selected().stream().findFirst().ifPresent(opened));
    }

    /** Shows these in place of the others; what was selected stays so where it is still there. */
    void show(List<Finding> shown) {
        Set<Finding> selected = new HashSet<>(selected());
        findings = List.copyOf(shown);
        table.setItemCount(findings.size());
        table.clearAll();
        table.deselectAll();
        if (!selected.isEmpty()) {
            table.select(IntStream.range(0, findings.size()).filter(row -> selected.contains(findings.get(row))).toArray());
        }
        tellSelection();
    }

    /** Those that are selected, in their order. */
    List<Finding> selected() {
        return Arrays.stream(table.getSelectionIndices()).sorted().filter(row -> row < findings.size())
                .mapToObj(findings::get).toList();
    }

    @Override
    public IStructuredSelection getSelection() {
        return new StructuredSelection(selected());
    }

    @Override
    public void setSelection(ISelection selection) {
        Set<Object> wanted = Optional.of(selection).filter(IStructuredSelection.class::isInstance)
                .map(some -> new HashSet<Object>(((IStructuredSelection) some).toList())).orElseGet(HashSet::new);
        table.setSelection(IntStream.range(0, findings.size()).filter(row -> wanted.contains(findings.get(row))).toArray());
        tellSelection();
    }

    private void tellSelection() {
        SelectionChangedEvent event = new SelectionChangedEvent(this, getSelection());
        listeners.forEach(listener -> listener.selectionChanged(event));
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.remove(listener);
    }
}
