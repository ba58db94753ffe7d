package org.mithaq.ui.annotation.form.value;

import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.IContentProposalProvider;
import org.mithaq.core.lookup.Choice;
import org.mithaq.core.lookup.LabelFinder;
import org.mithaq.ui.bidi.Direction;

/** What a typed text may mean, as proposals. */
final class ChoiceProposals<T> implements IContentProposalProvider {

    /** A choice that is proposed. */
    record Proposal<T>(Choice<T> choice) implements IContentProposal {

        @Override
        public String getContent() {
            return choice.label();
        }

        @Override
        public int getCursorPosition() {
            return choice.label().length();
        }

        @Override
        public String getLabel() {
            return choice.detail().isEmpty() ? Direction.isolated(choice.label())
                    : Direction.isolated(choice.label()) + " — " + Direction.isolated(choice.detail());
        }

        @Override
        public String getDescription() {
            return choice.description().isEmpty() ? null : choice.description();
        }
    }

    private final LabelFinder<T> finder;
    private final String untouched;

    /**
     * @param untouched the text of the field before the user typed: all choices are proposed for it
     */
    ChoiceProposals(LabelFinder<T> finder, String untouched) {
        this.finder = finder;
        this.untouched = untouched;
    }

    @Override
    public IContentProposal[] getProposals(String contents, int position) {
        String typed = contents.equals(untouched) ? "" : contents;
        return finder.find(typed).stream().map(Proposal::new).toArray(IContentProposal[]::new);
    }
}
