package org.mithaq.ui.codebook.assist;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;
import org.mithaq.codebook.ide.CodebookWorkspace;
import org.mithaq.codebook.ide.source.Cancellation;
import org.mithaq.ui.codebook.text.ProposalFilter;

/** Asks the services what may stand at a place. Is called in the background. */
public final class AssistProcessor implements IContentAssistProcessor {

    private final Path file;
    private final Supplier<Optional<CodebookWorkspace>> workspace;

    /**
     * @param workspace the services; asked by any thread
     */
    public AssistProcessor(Path file, Supplier<Optional<CodebookWorkspace>> workspace) {
        this.file = file;
        this.workspace = workspace;
    }

    @Override
    public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
        ProposalFilter filter = new ProposalFilter();
        try {
            return workspace.get().stream().flatMap(known -> known.proposals(file, offset, Cancellation.NONE).stream())
                    .map(proposal -> new AssistProposal(proposal, filter)).toArray(ICompletionProposal[]::new);
        } catch (CancellationException e) {
            return new ICompletionProposal[0];
        }
    }

    @Override
    public IContextInformation[] computeContextInformation(ITextViewer viewer, int offset) {
        return new IContextInformation[0];
    }

    @Override
    public char[] getCompletionProposalAutoActivationCharacters() {
        return new char[0];
    }

    @Override
    public char[] getContextInformationAutoActivationCharacters() {
        return new char[0];
    }

    /** Null, as the platform wants it where nothing went wrong. */
    @Override
    public String getErrorMessage() {
        return null;
    }

    /** Null, as the platform wants it where there is none. */
    @Override
    public IContextInformationValidator getContextInformationValidator() {
        return null;
    }
}
