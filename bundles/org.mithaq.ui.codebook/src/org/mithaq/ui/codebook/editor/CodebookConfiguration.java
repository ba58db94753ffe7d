package org.mithaq.ui.codebook.editor;

import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.jface.text.IAutoEditStrategy;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.presentation.IPresentationReconciler;
import org.eclipse.jface.text.presentation.PresentationReconciler;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.SourceViewerConfiguration;

/** What the text widget gets from the language. */
final class CodebookConfiguration extends SourceViewerConfiguration {

    private static final int TAB = 4;

    private final ResourceManager resources;

    CodebookConfiguration(ResourceManager resources) {
        this.resources = resources;
    }

    @Override
    public IPresentationReconciler getPresentationReconciler(ISourceViewer viewer) {
        TokenPresentation tokens = new TokenPresentation(viewer, new TokenColours(resources));
        PresentationReconciler reconciler = new PresentationReconciler();
        reconciler.setDamager(tokens, IDocument.DEFAULT_CONTENT_TYPE);
        reconciler.setRepairer(tokens, IDocument.DEFAULT_CONTENT_TYPE);
        return reconciler;
    }

    @Override
    public IAutoEditStrategy[] getAutoEditStrategies(ISourceViewer viewer, String contentType) {
        return new IAutoEditStrategy[] {new BlockIndent()};
    }

    @Override
    public int getTabWidth(ISourceViewer viewer) {
        return TAB;
    }
}
