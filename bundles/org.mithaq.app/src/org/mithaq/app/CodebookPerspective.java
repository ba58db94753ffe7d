package org.mithaq.app;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.mithaq.ui.annotation.AnnotationParts;
import org.mithaq.ui.codebook.CodebookParts;
import org.mithaq.ui.data.preview.PreviewView;

/** Where methodologists work: the codebook's text in the middle, its files, outline and problems around it. */
public final class CodebookPerspective implements IPerspectiveFactory {

    private static final float FILES_SHARE = 0.2f;
    private static final float TEXT_SHARE = 0.74f;
    private static final float ABOVE_PROBLEMS = 0.74f;

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(true);
        String editor = layout.getEditorArea();
        IFolderLayout files = layout.createFolder("start", IPageLayout.LEFT, FILES_SHARE, editor);
        files.addView(CodebookParts.FILES);
        files.addPlaceholder(AnnotationParts.REPORTS);
        IFolderLayout problems = layout.createFolder("bottom", IPageLayout.BOTTOM, ABOVE_PROBLEMS, editor);
        problems.addView(AnnotationParts.PROBLEMS);
        problems.addView(CodebookParts.CHANGES);
        problems.addView(CodebookParts.USES);
        problems.addView(PreviewView.ID);
        IFolderLayout outline = layout.createFolder("end", IPageLayout.RIGHT, TEXT_SHARE, editor);
        outline.addView(IPageLayout.ID_OUTLINE);
    }
}
