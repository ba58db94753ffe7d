package org.mithaq.ui.codebook.assist;

import org.eclipse.jface.text.link.ILinkedModeListener;
import org.eclipse.jface.text.link.LinkedModeModel;
import org.eclipse.jface.text.link.LinkedModeUI.ExitFlags;
import org.eclipse.jface.text.link.LinkedModeUI.IExitPolicy;
import org.eclipse.jface.text.link.LinkedPosition;
import org.eclipse.swt.events.VerifyEvent;
import org.mithaq.codebook.ide.result.Proposal;

/** Steps over the closing bracket that a proposal brought along, when it is typed behind the last place of the proposal. */
final class ClosingBracket implements IExitPolicy {

    private static final char BRACKET = ')';

    private final LinkedPosition last;
    private final boolean closes;

    /** @param last the last place of the proposal, which grows with what is typed in it */
    ClosingBracket(LinkedPosition last, Proposal proposal) {
        this.last = last;
        this.closes = proposal.text().endsWith(String.valueOf(BRACKET))
                && proposal.places().getLast().end() == proposal.text().length() - 1;
    }

    /** Null, as the platform wants it for keys that are typed as they are. */
    @Override
    public ExitFlags doExit(LinkedModeModel model, VerifyEvent event, int offset, int length) {
        boolean over = closes && event.character == BRACKET && length == 0 && offset == last.getOffset() + last.getLength();
        return over ? new ExitFlags(ILinkedModeListener.UPDATE_CARET, false) : null;
    }
}
