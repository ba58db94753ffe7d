package org.mithaq.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The workbench, when it has started")
class WorkbenchStartTest {

	@Test
	@DisplayName("has one window with the coding perspective and the product's name")
	void hasOneWindow() {
		IWorkbenchWindow[] windows = PlatformUI.getWorkbench().getWorkbenchWindows();

		assertThat(windows).hasSize(1);
		assertThat(windows[0].getActivePage().getPerspective().getId()).isEqualTo("org.mithaq.app.coding");
		assertThat(windows[0].getShell().getText()).contains("Mithaq");
	}
}
