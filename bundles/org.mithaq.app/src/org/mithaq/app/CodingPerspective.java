package org.mithaq.app;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Where coders work: the report in the middle, what is coded around it. */
public final class CodingPerspective implements IPerspectiveFactory {

	static final String ID = "org.mithaq.app.coding";

	@Override
	public void createInitialLayout(IPageLayout layout) {
		layout.setEditorAreaVisible(true);
	}
}
