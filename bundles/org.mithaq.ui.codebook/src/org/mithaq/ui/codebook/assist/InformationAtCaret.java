package org.mithaq.ui.codebook.assist;

import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.text.DefaultInformationControl;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.information.IInformationProvider;
import org.eclipse.jface.text.information.InformationPresenter;

/** Shows an explanation at the caret, for those who use no mouse. It can be scrolled and is closed with Escape. */
public final class InformationAtCaret implements IInformationProvider {

    private static final int COLUMNS = 80;
    private static final int ROWS = 14;

    private final InformationPresenter presenter;
    private String text = "";

    public InformationAtCaret(ITextViewer viewer) {
        presenter = new InformationPresenter(parent -> new DefaultInformationControl(parent, (ToolBarManager) null, null));
        presenter.setInformationProvider(this, IDocument.DEFAULT_CONTENT_TYPE);
        presenter.setSizeConstraints(COLUMNS, ROWS, true, true);
        presenter.install(viewer);
    }

    /** Shows a text. */
    public void show(String shown) {
        text = shown;
        presenter.showInformation();
    }

    @Override
    public IRegion getSubject(ITextViewer viewer, int offset) {
        return new Region(offset, 0);
    }

    @Override
    public String getInformation(ITextViewer viewer, IRegion subject) {
        return text;
    }
}
