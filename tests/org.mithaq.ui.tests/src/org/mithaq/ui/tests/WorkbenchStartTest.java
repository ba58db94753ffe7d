package org.mithaq.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("The workbench, when it has started,")
@Tag("arabic")
class WorkbenchStartTest {

    @Test
    @DisplayName("has one window, with the coding perspective")
    void hasOneWindow() {
        IWorkbenchWindow[] windows = PlatformUI.getWorkbench().getWorkbenchWindows();

        assertThat(windows).hasSize(1);
        assertThat(windows[0].getActivePage().getPerspective().getId()).isEqualTo("org.mithaq.app.coding");
    }

    @Test
    @DisplayName("is named and mirrored by the language it was started in")
    void speaksItsLanguage() {
        boolean arabic = Platform.getNL().startsWith("ar");
        Shell shell = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();

        assertThat(shell.getText()).contains(arabic ? "ميثاق" : "Mithaq");
        assertThat(shell.getOrientation()).isEqualTo(arabic ? SWT.RIGHT_TO_LEFT : SWT.LEFT_TO_RIGHT);
    }
}
