package org.mithaq.ui.annotation.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.mithaq.model.codebook.RecordType;
import org.mithaq.ui.colours.RecordTypeStyles;

/**
 * The record types with their colours and keys, above the text, in as many lines as they need: legend and buttons in one.
 * The pressed one is the current type, which Enter makes.
 */
final class RecordTypeBar {

    private static final int MOST_KEYS = 9;

    private final Composite bar;
    private final List<RecordType> types;
    private final List<ToolItem> items = new ArrayList<>();

    RecordTypeBar(Composite parent, TypeLabels labels, RecordTypeStyles styles, ResourceManager resources,
            Consumer<RecordType> chosen) {
        bar = new Composite(parent, SWT.NONE);
        RowLayoutFactory.fillDefaults().type(SWT.HORIZONTAL).wrap(true).spacing(0).applyTo(bar);
        types = labels.types();
        for (int i = 0; i < types.size(); i++) {
            add(i, labels, styles, resources, chosen);
        }
    }

    private void add(int index, TypeLabels labels, RecordTypeStyles styles, ResourceManager resources,
            Consumer<RecordType> chosen) {
        RecordType type = types.get(index);
        // a tool bar each, as GTK shows only those items of one that fit into a single line
        ToolItem item = new ToolItem(new ToolBar(bar, SWT.FLAT | SWT.RIGHT), SWT.RADIO);
        Image image = StyleImages.image(bar.getDisplay(), resources, styles.of(type.getName()));
        item.addDisposeListener(event -> image.dispose());
        item.setImage(image);
        item.setText(labels.label(type).replace("&", "&&"));
        item.setToolTipText(index < MOST_KEYS
                ? NLS.bind(EditorMessages.Type_hint_key, labels.everyLabel(type), index + 1)
                : NLS.bind(EditorMessages.Type_hint, labels.everyLabel(type)));
        item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            if (item.getSelection()) {
                chosen.accept(type);
            }
        }));
        items.add(item);
    }

    Composite widget() {
        return bar;
    }

    /** Shows which type is the current one, which alone the tabulator key comes by. */
    void setCurrent(RecordType current) {
        for (int i = 0; i < types.size(); i++) {
            items.get(i).setSelection(types.get(i) == current);
            if (types.get(i) == current) {
                bar.setTabList(new Control[] {items.get(i).getParent()});
            }
        }
    }
}
