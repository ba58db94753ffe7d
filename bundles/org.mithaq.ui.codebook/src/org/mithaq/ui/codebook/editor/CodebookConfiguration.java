package org.mithaq.ui.codebook.editor;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.jface.text.IAutoEditStrategy;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.contentassist.ContentAssistant;
import org.eclipse.jface.text.contentassist.IContentAssistant;
import org.eclipse.jface.text.presentation.IPresentationReconciler;
import org.eclipse.jface.text.source.DefaultAnnotationHover;
import org.eclipse.jface.text.source.IAnnotationHover;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.SourceViewerConfiguration;
import org.mithaq.codebook.ide.result.TextRange;
import org.mithaq.ui.codebook.assist.AssistProcessor;
import org.mithaq.ui.codebook.assist.WordHover;
import org.mithaq.ui.codebook.language.CodebookLanguage;

/** What the text widget gets from the language. */
final class CodebookConfiguration extends SourceViewerConfiguration {

    static final int TAB = 4;

    private final ResourceManager resources;
    private final Path file;
    private final CodebookLanguage language;
    private Consumer<TextRange> paint = range -> { };

    CodebookConfiguration(ResourceManager resources, Path file, CodebookLanguage language) {
        this.resources = resources;
        this.file = file;
        this.language = language;
    }

    @Override
    public IPresentationReconciler getPresentationReconciler(ISourceViewer viewer) {
        TokenPresentation tokens = new TokenPresentation(viewer, new TokenColours(resources));
        paint = tokens::paint;
        return tokens.reconciler();
    }

    /** Paints a part of the text anew, in pieces, so that no key has to wait for it. */
    void paint(TextRange range) {
        paint.accept(range);
    }

    /** Asks in the background. */
    @Override
    public IContentAssistant getContentAssistant(ISourceViewer viewer) {
        ContentAssistant assistant = new ContentAssistant(true);
        assistant.setContentAssistProcessor(new AssistProcessor(file, language::workspace), IDocument.DEFAULT_CONTENT_TYPE);
        assistant.setInformationControlCreator(WordHover.plainText());
        assistant.setContextInformationPopupOrientation(IContentAssistant.CONTEXT_INFO_ABOVE);
        assistant.enableAutoInsert(false);
        assistant.setShowEmptyList(true);
        assistant.setEmptyMessage(EditorMessages.No_proposals);
        assistant.setProposalPopupOrientation(IContentAssistant.PROPOSAL_STACKED);
        return assistant;
    }

    @Override
    public ITextHover getTextHover(ISourceViewer viewer, String contentType) {
        return new WordHover(file, language::workspace);
    }

    @Override
    public IAnnotationHover getAnnotationHover(ISourceViewer viewer) {
        return new DefaultAnnotationHover(false);
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
