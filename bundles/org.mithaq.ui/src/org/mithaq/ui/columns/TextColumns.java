package org.mithaq.ui.columns;

import java.util.function.Function;
import org.eclipse.jface.layout.AbstractColumnLayout;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnViewer;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/**
 * The columns of a table or tree whose cells are texts, and whose tool tips are these texts as a whole. They share the width
 * of the viewer.
 *
 * @param <T> what stands in a row
 */
public final class TextColumns<T> {

    private static final int LEAST = 40;

    private final ColumnViewer viewer;
    private final AbstractColumnLayout layout;
    private final Class<T> type;

    private TextColumns(ColumnViewer viewer, AbstractColumnLayout layout, Class<T> type) {
        this.viewer = viewer;
        this.layout = layout;
        this.type = type;
        viewer.getControl().getParent().setLayout(layout);
        ColumnViewerToolTipSupport.enableFor(viewer);
    }

    /** The columns of a table, which is alone in its parent. */
    public static <T> TextColumns<T> of(TableViewer table, Class<T> type) {
        table.getTable().setHeaderVisible(true);
        return new TextColumns<>(table, new TableColumnLayout(), type);
    }

    /** The columns of a tree, which is alone in its parent. */
    public static <T> TextColumns<T> of(TreeViewer tree, Class<T> type) {
        tree.getTree().setHeaderVisible(true);
        return new TextColumns<>(tree, new TreeColumnLayout(), type);
    }

    /** A table that is filled with a list, in a parent of its own. */
    public static TableViewer table(Composite parent, int style) {
        TableViewer table = new TableViewer(new Composite(parent, SWT.NONE), SWT.FULL_SELECTION | SWT.V_SCROLL | style);
        table.setContentProvider(ArrayContentProvider.getInstance());
        return table;
    }

    /**
     * Adds a column after those that are there.
     *
     * @param weight its share of the width
     */
    public TextColumns<T> add(String title, int weight, Function<T, String> text) {
        switch (viewer) {
            case TableViewer table -> {
                TableViewerColumn column = new TableViewerColumn(table, SWT.LEAD);
                column.getColumn().setText(title);
                column.setLabelProvider(new LineCell<>(type, text));
                layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, LEAST));
            }
            case TreeViewer tree -> {
                TreeViewerColumn column = new TreeViewerColumn(tree, SWT.LEAD);
                column.getColumn().setText(title);
                column.setLabelProvider(new LineCell<>(type, text));
                layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, LEAST));
            }
            default -> throw new IllegalStateException("Neither table nor tree: " + viewer);
        }
        return this;
    }
}
