package org.mithaq.ui.annotation.wizard;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.mithaq.core.corpus.MetadataList;
import org.mithaq.core.message.Failures;
import org.mithaq.ui.wizard.WizardWork;

/** The files to import, each with what is known about it and what became of it. */
final class ImportReportsPage extends WizardPage {

    private static final int OUTCOME_WIDTH = 620;
    private static final int OUTCOME_LINES = 2;

    private final List<ImportItem> items = new ArrayList<>();
    private final ImportChoice choice = new ImportChoice(this::getShell, this::getContainer, this::chosen);
    private Table table;
    /** What became of the selected file, in full, as it is cut in the table where it is long. */
    private Label outcome;
    private MetadataFields fields;
    private EncodingField encoding;
    private Button remove;
    private int shown = -1;

    ImportReportsPage() {
        super("reports", WizardMessages.Import_title, null);
        setDescription(WizardMessages.Import_description);
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(area);
        table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
        table.setHeaderVisible(true);
        addColumn(WizardMessages.Import_file, 170);
        addColumn(WizardMessages.Import_outcome, 360);
        addColumn(WizardMessages.Import_encoding, 110);
        table.addListener(SWT.Selection, event -> select(table.getSelectionIndex()));
        GridDataFactory.fillDefaults().grab(true, true).hint(620, 150).applyTo(table);
        createButtons(area);
        outcome = new Label(area, SWT.WRAP | SWT.LEAD);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(OUTCOME_WIDTH, OUTCOME_LINES * lineHeight())
                .applyTo(outcome);
        fields = new MetadataFields(area, this::edited);
        encoding = new EncodingField(fields.area(), this::edited);
        setControl(area);
        fill();
    }

    private int lineHeight() {
        GC gc = new GC(outcome);
        try {
            return gc.getFontMetrics().getHeight();
        } finally {
            gc.dispose();
        }
    }

    private void addColumn(String title, int width) {
        TableColumn column = new TableColumn(table, SWT.LEAD);
        column.setText(title);
        column.setWidth(width);
    }

    private void createButtons(Composite area) {
        Composite buttons = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(buttons);
        GridDataFactory.fillDefaults().applyTo(buttons);
        addButton(buttons, WizardMessages.Import_add, choice::files).setFocus();
        addButton(buttons, WizardMessages.Import_add_folder, choice::folder);
        addButton(buttons, WizardMessages.Import_add_list, choice::list);
        remove = addButton(buttons, WizardMessages.Import_remove, this::remove);
    }

    private static Button addButton(Composite parent, String text, Runnable pressed) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(text);
        button.addListener(SWT.Selection, event -> pressed.run());
        GridDataFactory.fillDefaults().applyTo(button);
        return button;
    }

    /** Adds files and what is in folders, before the page is shown. */
    void add(List<Path> filesAndFolders) {
        try {
            add(ImportChoice.items(filesAndFolders, MetadataList.empty()));
        } catch (IOException e) {
            setErrorMessage(Failures.of(e).in(Locale.getDefault()));
        }
    }

    private void add(Collection<ImportItem> chosen) {
        chosen.stream().filter(item -> items.stream().noneMatch(other -> other.file().equals(item.file()))).forEach(items::add);
        if (table != null) {
            fill();
        }
    }

    private void chosen(WizardWork.Outcome<List<ImportItem>> outcome) {
        outcome.failure().ifPresent(this::setErrorMessage);
        outcome.made().ifPresent(made -> {
            setErrorMessage(made.isEmpty() ? WizardMessages.Import_nothing : null);
            add(made);
        });
    }

    private void remove() {
        if (shown >= 0) {
            items.remove(shown);
            shown = -1;
            fill();
        }
    }

    /** All files with the metadata as edited. */
    List<ImportItem> items() {
        return List.copyOf(items);
    }

    void showOutcome(List<ImportItem> outcome) {
        items.clear();
        items.addAll(outcome);
        fill();
        List<ImportItem> failed = items.stream().filter(item -> item.state() == ImportItem.State.FAILED).toList();
        failed.stream().findFirst().ifPresent(first -> select(items.indexOf(first)));
        setErrorMessage(!failed.isEmpty() ? WizardMessages.Import_some_failed : null);
    }

    private void edited() {
        if (shown >= 0) {
            items.set(shown, items.get(shown).with(fields.metadata()).withEncoding(encoding.chosen()));
            table.getItem(shown).setText(2, items.get(shown).shownEncoding());
            setErrorMessage(fields.hasInvalidId() ? WizardMessages.Metadata_id_invalid : null);
            setPageComplete(!fields.hasInvalidId());
        }
    }

    private void fill() {
        table.removeAll();
        ISharedImages images = PlatformUI.getWorkbench().getSharedImages();
        for (ImportItem item : items) {
            TableItem row = new TableItem(table, SWT.NONE);
            // without isolating characters: they make the rows of a table twice as high
            row.setText(new String[] {item.file().getFileName().toString(), item.outcome(), item.shownEncoding()});
            if (item.state() == ImportItem.State.FAILED) {
                row.setImage(1, images.getImage(ISharedImages.IMG_OBJS_ERROR_TSK));
            }
        }
        select(items.isEmpty() ? -1 : Math.max(0, Math.min(shown, items.size() - 1)));
        setPageComplete(!items.isEmpty());
    }

    private void select(int index) {
        shown = -1;
        fields.show(index < 0 ? Optional.empty() : Optional.of(items.get(index).metadata()));
        encoding.show(index < 0 ? Optional.empty() : Optional.of(items.get(index)));
        shown = index;
        outcome.setText(index < 0 ? "" : items.get(index).outcome().replace("&", "&&"));
        if (index >= 0) {
            table.select(index);
        }
        remove.setEnabled(index >= 0);
    }
}
