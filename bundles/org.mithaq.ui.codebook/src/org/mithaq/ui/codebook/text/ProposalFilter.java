package org.mithaq.ui.codebook.text;

import org.mithaq.codebook.ide.result.Proposal;
import org.mithaq.text.fold.Folder;

/** Whether a proposal is still meant when the user types on: spelling variants and case aside. */
public final class ProposalFilter {

    private final Folder folder = Folder.standard();

    /**
     * @param typed what stands between the beginning of what the proposal replaces and the caret
     */
    public boolean accepts(Proposal proposal, String typed) {
        String wanted = folder.fold(typed.replace("\"", "").replace("^", "")).strip();
        return wanted.isEmpty() || begins(proposal.text(), wanted) || begins(proposal.label(), wanted)
                || folder.fold(proposal.detail()).contains(wanted);
    }

    private boolean begins(String text, String wanted) {
        return folder.fold(text.replace("^", "")).contains(wanted);
    }
}
