package org.mithaq.ui.annotation.editor;

import java.util.function.Consumer;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchPartSite;
import org.mithaq.model.codebook.RecordType;
import org.mithaq.ui.annotation.AnnotationParts;

/** The context menu of the text: one entry for each record type; commands are added by their declarations. */
final class EditorMenu {

    private final IWorkbenchPartSite site;
    private final StyledText text;
    private final TypeLabels labels;
    private final Consumer<RecordType> annotate;

    EditorMenu(IWorkbenchPartSite site, StyledText text, TypeLabels labels, Consumer<RecordType> annotate) {
        this.site = site;
        this.text = text;
        this.labels = labels;
        this.annotate = annotate;
    }

    void install() {
        MenuManager menu = new MenuManager();
        menu.add(types());
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        text.setMenu(menu.createContextMenu(text));
        site.registerContextMenu(AnnotationParts.EDITOR, menu, site.getSelectionProvider());
    }

    private MenuManager types() {
        MenuManager types = new MenuManager(EditorMessages.Annotate_as);
        for (RecordType type : labels.types()) {
            types.add(new Action(labels.label(type)) {
                @Override
                public void run() {
                    annotate.accept(type);
                }
            });
        }
        return types;
    }
}
