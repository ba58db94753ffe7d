package org.mithaq.ui.tests.pages;

import java.util.Optional;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Shell;

/** What wizards say above their fields. */
final class WizardTexts {

    private WizardTexts() {
    }

    /** The error where there is one, else the message or the description. */
    static String message(Shell shell) {
        IWizardPage page = ((WizardDialog) shell.getData()).getCurrentPage();
        return Optional.ofNullable(page.getErrorMessage())
                .or(() -> Optional.ofNullable(page instanceof IMessageProvider provider ? provider.getMessage() : null))
                .orElse(String.valueOf(page.getDescription()));
    }
}
