package org.mithaq.ui.annotation.search;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.mithaq.core.search.query.SearchHit;

/**
 * The places that were found, one below the other, with what stands before and behind each. It reads from right to left
 * in every language of the window, as the reports do.
 */
final class Concordance {

    private static final int NARROWEST = 50;
    private static final int NARROWEST_LABEL = 110;

    private final TableViewer viewer;
    private final TableColumnLayout layout = new TableColumnLayout();
    private final HitColumns labels;
    private boolean fitting;

    Concordance(Composite parent) {
        Composite area = new Composite(parent, SWT.RIGHT_TO_LEFT);
        area.setLayout(layout);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        viewer = new TableViewer(area, SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL | SWT.RIGHT_TO_LEFT);
        viewer.setUseHashlookup(true);
        Table table = viewer.getTable();
        table.setHeaderVisible(true);
        Font emphasis = FontDescriptor.createFrom(table.getFont()).setStyle(SWT.BOLD).createFont(table.getDisplay());
        GC gc = new GC(table);
        table.addListener(SWT.Dispose, event -> {
            gc.dispose();
            emphasis.dispose();
        });
        labels = new HitColumns(gc, emphasis);
        createColumns();
        viewer.setContentProvider(ArrayContentProvider.getInstance());
    }

    private void createColumns() {
        TableColumn before = add(SearchMessages.Column_before, SWT.TRAIL, 33, NARROWEST, labels::before);
        TableColumn match = add(SearchMessages.Column_match, SWT.CENTER, 16, NARROWEST_LABEL, labels::match);
        TableColumn after = add(SearchMessages.Column_after, SWT.LEAD, 33, NARROWEST, labels::after);
        add(SearchMessages.Column_level, SWT.LEAD, 12, NARROWEST_LABEL, column -> labels.level());
        add(SearchMessages.Column_line, SWT.LEAD, 3, NARROWEST, column -> labels.line());
        add(SearchMessages.Column_report, SWT.LEAD, 11, NARROWEST_LABEL, column -> labels.report());
        before.addListener(SWT.Resize, event -> fitSoon());
        match.addListener(SWT.Resize, event -> fitSoon());
        after.addListener(SWT.Resize, event -> fitSoon());
    }

    private TableColumn add(String title, int alignment, int weight, int narrowest,
            Function<TableColumn, CellLabelProvider> provider) {
        TableViewerColumn column = new TableViewerColumn(viewer, alignment);
        column.getColumn().setText(title);
        column.setLabelProvider(provider.apply(column.getColumn()));
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, narrowest));
        return column.getColumn();
    }

    /** Once for all changes of width that come together. */
    private void fitSoon() {
        if (!fitting) {
            fitting = true;
            viewer.getControl().getDisplay().asyncExec(() -> {
                fitting = false;
                if (!viewer.getControl().isDisposed()) {
                    viewer.refresh();
                }
            });
        }
    }

    TableViewer viewer() {
        return viewer;
    }

    void show(List<SearchHit> hits) {
        viewer.setInput(hits);
        if (!hits.isEmpty()) {
            viewer.getTable().setTopIndex(0);
        }
    }

    /** Is called when a place is to be opened: by Enter or a double click. */
    void onOpen(Consumer<SearchHit> opened) {
        viewer.addOpenListener(event -> selected().ifPresent(opened));
    }

    void onSelected(Runnable changed) {
        viewer.addSelectionChangedListener(event -> changed.run());
    }

    Optional<SearchHit> selected() {
        return Optional.ofNullable((SearchHit) viewer.getStructuredSelection().getFirstElement());
    }

    /** Puts the focus on the selected place, the first one when none is. */
    void focus() {
        Table table = viewer.getTable();
        if (table.getItemCount() > 0 && table.getSelectionIndex() < 0) {
            viewer.setSelection(new StructuredSelection(viewer.getElementAt(0)), true);
        }
        table.setFocus();
    }
}
