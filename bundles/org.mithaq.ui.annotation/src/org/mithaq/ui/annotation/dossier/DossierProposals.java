package org.mithaq.ui.annotation.dossier;

import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.IControlContentAdapter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.mithaq.core.dossier.assist.DossierAssist;
import org.mithaq.core.dossier.assist.Proposal;

/** Ctrl+Space offers what may be written at the caret. */
final class DossierProposals implements IControlContentAdapter {

    private record Offered(Proposal proposal) implements IContentProposal {
        @Override
        public String getContent() {
            return proposal.text();
        }

        @Override
        public int getCursorPosition() {
            return proposal.caret();
        }

        @Override
        public String getLabel() {
            return proposal.detail().isEmpty() || proposal.detail().equals(proposal.label()) ? proposal.label()
                    : proposal.label() + "  " + proposal.detail();
        }

        @Override
        public String getDescription() {
            return proposal.description().isEmpty() ? null : proposal.description();
        }
    }

    private DossierProposals() {
    }

    static void install(StyledText text, Supplier<Optional<DossierAssist>> assist) {
        ContentProposalAdapter adapter = new ContentProposalAdapter(text, new DossierProposals(),
                (contents, position) -> assist.get().stream().flatMap(known -> known.proposals(contents, position).stream())
                        .map(Offered::new).toArray(IContentProposal[]::new),
                KeyStroke.getInstance(SWT.MOD1, ' '), null);
        adapter.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_IGNORE);
        adapter.setPopupSize(new Point(360, 240));
        adapter.addContentProposalListener(chosen -> accept(text, ((Offered) chosen).proposal()));
    }

    private static void accept(StyledText text, Proposal proposal) {
        int start = proposal.replaced().start();
        text.replaceTextRange(start, text.getCaretOffset() - start, proposal.text());
        text.setCaretOffset(start + proposal.caret());
        text.showSelection();
    }

    @Override
    public void setControlContents(Control control, String contents, int position) {
        ((StyledText) control).setText(contents);
        setCursorPosition(control, position);
    }

    @Override
    public void insertControlContents(Control control, String contents, int position) {
        StyledText text = (StyledText) control;
        text.insert(contents);
        text.setCaretOffset(text.getCaretOffset() + position);
    }

    @Override
    public String getControlContents(Control control) {
        return ((StyledText) control).getText();
    }

    @Override
    public int getCursorPosition(Control control) {
        return ((StyledText) control).getCaretOffset();
    }

    @Override
    public Rectangle getInsertionBounds(Control control) {
        StyledText text = (StyledText) control;
        Point at = text.getLocationAtOffset(text.getCaretOffset());
        return new Rectangle(at.x, at.y, 1, text.getLineHeight(text.getCaretOffset()));
    }

    @Override
    public void setCursorPosition(Control control, int position) {
        ((StyledText) control).setCaretOffset(position);
    }
}
