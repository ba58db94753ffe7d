package org.mithaq.ui.annotation.outline;

import java.util.Locale;
import java.util.Optional;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.core.id.ReportId;
import org.mithaq.core.project.Project;
import org.mithaq.model.codebook.PartFeature;
import org.mithaq.model.codebook.RecordType;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.ui.selection.Passage;
import org.mithaq.ui.session.ProjectSession;

/** What can be done with the selected record, and what can be made. Commands add theirs by plugin.xml. */
final class OutlineMenu {

    private final OutlineView view;

    OutlineMenu(OutlineView view) {
        this.view = view;
    }

    void fill(IMenuManager menu) {
        Optional<CodedRecord> record = view.selectedRecord();
        record.ifPresent(some -> menu.add(action(OutlineMessages.Go_to_evidence, view::goToEvidence)));
        view.edits().ifPresent(edits -> {
            record.filter(edits::canEdit).ifPresent(some -> addParts(menu, edits, some));
            view.report().ifPresent(report -> menu.add(records(edits, report)));
        });
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
    }

    private void addParts(IMenuManager menu, OutlineEdits edits, CodedRecord record) {
        menu.add(new Separator());
        for (PartFeature feature : edits.parts(record)) {
            menu.add(action(NLS.bind(OutlineMessages.Add, label(feature.getType())),
                    () -> view.select(edits.addPart(record, feature, passage()))));
        }
        menu.add(moving(OutlineMessages.Move_up, edits, record, -1));
        menu.add(moving(OutlineMessages.Move_down, edits, record, 1));
    }

    private static Action moving(String label, OutlineEdits edits, CodedRecord record, int by) {
        Action action = action(label, () -> edits.move(record, by));
        action.setEnabled(edits.canMove(record, by));
        return action;
    }

    private MenuManager records(OutlineEdits edits, ReportId report) {
        MenuManager menu = new MenuManager(OutlineMessages.New_record);
        for (RecordType type : edits.types()) {
            menu.add(action(label(type), () -> view.select(edits.addRecord(type, report, passage()))));
        }
        return menu;
    }

    /** The selected passage becomes the evidence of what is made. */
    private Optional<Passage> passage() {
        return view.codingSelection().passage();
    }

    private String label(RecordType type) {
        return view.getSite().getService(ProjectSession.class).project().map(Project::codebook)
                .map((LoadedCodebook codebook) -> codebook.label(type, Locale.getDefault())).orElse(type.getName());
    }

    private static Action action(String label, Runnable work) {
        return new Action(label) {
            @Override
            public void run() {
                work.run();
            }
        };
    }
}
