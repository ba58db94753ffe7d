package org.mithaq.ui.annotation.wizard;

import java.nio.file.Path;
import org.eclipse.jface.wizard.Wizard;
import org.mithaq.core.layout.ProjectLayout;
import org.mithaq.core.project.ProjectCreator;
import org.mithaq.ui.session.ProjectSession;
import org.mithaq.ui.wizard.WizardWork;

/** Makes the folder of a new project and opens it. */
public final class NewProjectWizard extends Wizard {

    private final ProjectSession session;
    private final NewProjectPage page = new NewProjectPage();

    public NewProjectWizard(ProjectSession session) {
        this.session = session;
        setWindowTitle(WizardMessages.New_title);
        setNeedsProgressMonitor(true);
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        Path root = page.root();
        WizardWork.Outcome<ProjectLayout> outcome =
                new WizardWork(getContainer()).run(progress -> new ProjectCreator().create(root));
        outcome.failure().ifPresent(page::setErrorMessage);
        outcome.made().ifPresent(layout -> session.open(layout.root()));
        return outcome.made().isPresent();
    }
}
