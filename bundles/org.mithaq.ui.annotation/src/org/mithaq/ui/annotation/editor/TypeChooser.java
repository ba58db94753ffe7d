package org.mithaq.ui.annotation.editor;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.mithaq.model.codebook.RecordType;

/** A small window at the text in which the type of a record is chosen by typing some letters of its name. */
final class TypeChooser extends PopupDialog {

    private static final int WIDTH = 320;
    private static final int HEIGHT = 180;

    private final TypeLabels labels;
    private final Predicate<RecordType> offered;
    private final Point place;
    private final boolean growsLeft;
    private final Consumer<RecordType> chosen;
    private Text typed;
    private TableViewer list;

    /**
     * @param offered the types that can be made now
     * @param place on the screen, of an upper corner
     * @param growsLeft whether it is the right one, as where the text reads from right to left
     */
    TypeChooser(Shell parent, TypeLabels labels, Predicate<RecordType> offered, Point place,
            boolean growsLeft, Consumer<RecordType> chosen) {
        super(parent, SWT.ON_TOP, true, false, false, false, false, EditorMessages.Choose_type,
                EditorMessages.Choose_type_hint);
        this.labels = labels;
        this.offered = offered;
        this.place = place;
        this.growsLeft = growsLeft;
        this.chosen = chosen;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.fillDefaults().margins(4, 4).applyTo(area);
        typed = new Text(area, SWT.SEARCH);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(typed);
        list = new TableViewer(area, SWT.SINGLE | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(list.getControl());
        list.setContentProvider(ArrayContentProvider.getInstance());
        list.setLabelProvider(LabelProvider.createTextProvider(type -> labels.everyLabel((RecordType) type)));
        show();
        typed.addModifyListener(event -> show());
        typed.addKeyListener(KeyListener.keyPressedAdapter(this::keyPressed));
        typed.addListener(SWT.DefaultSelection, event -> choose());
        list.addDoubleClickListener(event -> choose());
        list.getControl().addListener(SWT.DefaultSelection, event -> choose());
        return area;
    }

    private void show() {
        List<RecordType> shown = labels.matching(typed.getText()).stream().filter(offered).toList();
        list.setInput(shown);
        if (!shown.isEmpty()) {
            list.setSelection(new StructuredSelection(shown.getFirst()), true);
        }
    }

    private void keyPressed(KeyEvent event) {
        int step = event.keyCode == SWT.ARROW_DOWN ? 1 : event.keyCode == SWT.ARROW_UP ? -1 : 0;
        int count = list.getTable().getItemCount();
        if (step != 0 && count > 0) {
            event.doit = false;
            int index = Math.floorMod(list.getTable().getSelectionIndex() + step, count);
            list.setSelection(new StructuredSelection(list.getElementAt(index)), true);
        }
    }

    private void choose() {
        Optional<RecordType> type = Optional.ofNullable(list.getStructuredSelection().getFirstElement())
                .map(RecordType.class::cast);
        if (type.isPresent()) {
            close();
            chosen.accept(type.orElseThrow());
        }
    }

    @Override
    protected Control getFocusControl() {
        return typed;
    }

    @Override
    protected Point getInitialLocation(Point size) {
        return new Point(Math.max(0, growsLeft ? place.x - size.x : place.x), place.y);
    }
}
