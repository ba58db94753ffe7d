package org.mithaq.ui.codebook.editor;

import java.util.function.IntFunction;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.jface.text.presentation.IPresentationReconciler;
import org.eclipse.jface.text.source.CompositeRuler;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.LineNumberRulerColumn;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.jface.text.source.SourceViewerConfiguration;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** Makes text widgets that show a codebook as the editor does and let nobody change it. */
public final class ReadOnlyCodebook {

    private final ResourceManager resources;

    /** @param resources live as long as the widgets */
    public ReadOnlyCodebook(ResourceManager resources) {
        this.resources = resources;
    }

    /**
     * Makes one.
     *
     * @param ruler what stands before the text
     * @param number what the ruler shows before a line, counted from 0
     */
    public SourceViewer create(Composite parent, CompositeRuler ruler, IntFunction<String> number) {
        SourceViewer viewer = new SourceViewer(parent, ruler, SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL | SWT.BORDER
                | SWT.FULL_SELECTION | SWT.LEFT_TO_RIGHT);
        viewer.getTextWidget().setFont(CodebookViewer.font(parent.getDisplay(), resources));
        viewer.getTextWidget().addBidiSegmentListener(new IsolatedTexts(viewer));
        viewer.setEditable(false);
        LineNumberRulerColumn numbers = new LineNumberRulerColumn() {
            @Override
            protected String createDisplayString(int line) {
                return number.apply(line);
            }
        };
        numbers.setForeground(new SharedColours(resources).getColor(CodebookViewer.NUMBERS));
        numbers.setFont(viewer.getTextWidget().getFont());
        ruler.addDecorator(0, numbers);
        viewer.configure(new SourceViewerConfiguration() {
            @Override
            public IPresentationReconciler getPresentationReconciler(ISourceViewer configured) {
                return new TokenPresentation(configured, new TokenColours(resources)).reconciler();
            }

            @Override
            public int getTabWidth(ISourceViewer configured) {
                return CodebookConfiguration.TAB;
            }
        });
        return viewer;
    }
}
