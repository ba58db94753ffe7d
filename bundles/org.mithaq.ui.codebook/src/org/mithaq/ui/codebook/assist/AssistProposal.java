package org.mithaq.ui.codebook.assist;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension2;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension5;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension6;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.link.LinkedModeModel;
import org.eclipse.jface.text.link.LinkedModeUI;
import org.eclipse.jface.text.link.LinkedPosition;
import org.eclipse.jface.text.link.LinkedPositionGroup;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.mithaq.codebook.ide.result.Proposal;
import org.mithaq.codebook.ide.result.TextRange;
import org.mithaq.ui.bidi.Direction;
import org.mithaq.ui.codebook.text.ProposalFilter;

/** A proposal in the list. The places of a template are filled in one after the other with the tab key. */
final class AssistProposal implements ICompletionProposal, ICompletionProposalExtension2, ICompletionProposalExtension5,
        ICompletionProposalExtension6 {

    private final Proposal proposal;
    private final ProposalFilter filter;
    private Point selection = new Point(0, 0);

    AssistProposal(Proposal proposal, ProposalFilter filter) {
        this.proposal = proposal;
        this.filter = filter;
    }

    @Override
    public void apply(ITextViewer viewer, char trigger, int stateMask, int offset) {
        int start = proposal.replaced().start();
        IDocument document = viewer.getDocument();
        try {
            // what was typed since the list came up is replaced too
            document.replace(start, Math.max(offset, proposal.replaced().end()) - start, proposal.text());
            if (proposal.places().isEmpty()) {
                selection = new Point(start + proposal.text().length(), 0);
            } else {
                fillIn(viewer, document, start);
            }
        } catch (BadLocationException e) {
            throw new IllegalStateException("The proposal is for another text", e);
        }
    }

    private void fillIn(ITextViewer viewer, IDocument document, int start) throws BadLocationException {
        LinkedModeModel model = new LinkedModeModel();
        List<LinkedPosition> positions = new ArrayList<>();
        for (TextRange place : proposal.places()) {
            LinkedPositionGroup group = new LinkedPositionGroup();
            positions.add(new LinkedPosition(document, start + place.start(), place.length(), positions.size()));
            group.addPosition(positions.getLast());
            model.addGroup(group);
        }
        model.forceInstall();
        LinkedModeUI ui = new LinkedModeUI(model, viewer);
        ui.setExitPolicy(new ClosingBracket(positions.getLast(), proposal));
        ui.setExitPosition(viewer, start + proposal.text().length(), 0, Integer.MAX_VALUE);
        ui.enter();
        TextRange first = proposal.places().getFirst();
        selection = new Point(start + first.start(), first.length());
    }

    @Override
    public void apply(IDocument document) {
        throw new IllegalStateException("A proposal is taken in a viewer");
    }

    @Override
    public boolean validate(IDocument document, int offset, DocumentEvent event) {
        int start = proposal.replaced().start();
        try {
            return start <= offset && filter.accepts(proposal, document.get(start, offset - start));
        } catch (BadLocationException e) {
            return false;
        }
    }

    @Override
    public void selected(ITextViewer viewer, boolean smartToggle) {
        // Nothing is painted in the text.
    }

    @Override
    public void unselected(ITextViewer viewer) {
        // Nothing is painted in the text.
    }

    @Override
    public Point getSelection(IDocument document) {
        return selection;
    }

    @Override
    public StyledString getStyledDisplayString() {
        StyledString text = new StyledString(proposal.label());
        return proposal.detail().isEmpty() ? text
                : text.append(Direction.gap(Locale.getDefault()) + proposal.detail(), StyledString.QUALIFIER_STYLER);
    }

    @Override
    public String getDisplayString() {
        return getStyledDisplayString().getString();
    }

    /** Null, as the platform wants it where there is nothing to say. */
    @Override
    public Object getAdditionalProposalInfo(IProgressMonitor monitor) {
        return proposal.documentation().map(Explanations::text).orElse(null);
    }

    @Override
    public String getAdditionalProposalInfo() {
        return proposal.documentation().map(Explanations::text).orElse(null);
    }

    /** Null, as the platform wants it where there is no image. */
    @Override
    public Image getImage() {
        return null;
    }

    /** Null, as the platform wants it where there is none. */
    @Override
    public IContextInformation getContextInformation() {
        return null;
    }
}
