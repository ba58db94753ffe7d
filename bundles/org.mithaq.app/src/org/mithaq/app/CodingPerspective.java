package org.mithaq.app;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.mithaq.ui.annotation.AnnotationParts;

/** Where coders work: the report in the middle, what is coded around it. Mirrored with the window. */
public final class CodingPerspective implements IPerspectiveFactory {

    static final String ID = "org.mithaq.app.coding";

    private static final float REPORTS_SHARE = 0.25f;
    private static final float REPORTS_HEIGHT = 0.5f;
    private static final float TEXT_SHARE = 0.62f;
    private static final float ABOVE_PROBLEMS = 0.74f;
    private static final float OUTLINE_SHARE = 0.42f;

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(true);
        String editor = layout.getEditorArea();
        IFolderLayout reports = layout.createFolder("start", IPageLayout.LEFT, REPORTS_SHARE, editor);
        reports.addView(AnnotationParts.REPORTS);
        IFolderLayout sections = layout.createFolder("startBelow", IPageLayout.BOTTOM, REPORTS_HEIGHT, "start");
        sections.addView(AnnotationParts.SECTIONS);
        IFolderLayout problems = layout.createFolder("bottom", IPageLayout.BOTTOM, ABOVE_PROBLEMS, editor);
        problems.addView(AnnotationParts.PROBLEMS);
        problems.addView(AnnotationParts.SUGGESTIONS);
        problems.addView(AnnotationParts.SEARCH);
        problems.addView(AnnotationParts.DOSSIER);
        IFolderLayout outline = layout.createFolder("end", IPageLayout.RIGHT, TEXT_SHARE, editor);
        outline.addView(AnnotationParts.OUTLINE);
        IFolderLayout form = layout.createFolder("endBelow", IPageLayout.BOTTOM, OUTLINE_SHARE, "end");
        form.addView(AnnotationParts.FORM);
    }
}
