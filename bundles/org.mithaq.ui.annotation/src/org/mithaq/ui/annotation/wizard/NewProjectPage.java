package org.mithaq.ui.annotation.wizard;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.mithaq.core.id.ReportId;
import org.mithaq.ui.wizard.FolderField;

/** Asks where the new project goes and what its folder is called. */
final class NewProjectPage extends WizardPage {

    private FolderField parent;
    private Text name;

    NewProjectPage() {
        super("project", WizardMessages.New_title, null);
        setDescription(WizardMessages.New_description);
    }

    @Override
    public void createControl(Composite owner) {
        Composite area = new Composite(owner, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).applyTo(area);
        new Label(area, SWT.NONE).setText(WizardMessages.New_name);
        name = new Text(area, SWT.BORDER | SWT.SINGLE);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(name);
        parent = new FolderField(area, WizardMessages.New_parent, this::update);
        parent.set(Path.of(System.getProperty("user.home")));
        name.addListener(SWT.Modify, event -> update());
        setPageComplete(false);
        setControl(area);
        name.setFocus();
    }

    private void update() {
        Optional<String> problem = problem();
        setErrorMessage(problem.filter(text -> !name.getText().isBlank()).orElse(null));
        setPageComplete(problem.isEmpty());
    }

    private Optional<String> problem() {
        if (!ReportId.isValid(name.getText().strip())) {
            return Optional.of(WizardMessages.New_name_invalid);
        }
        return parent == null || parent.folder().isEmpty() ? Optional.of(WizardMessages.Folder_invalid)
                : Optional.empty();
    }

    /** The folder to make; only asked when the page is complete. */
    Path root() {
        return parent.folder().orElseThrow().resolve(name.getText().strip());
    }
}
