package org.mithaq.ui.annotation.form.value;

import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.IContentProposalProvider;
import org.mithaq.core.lookup.AllowedChoices;
import org.mithaq.core.lookup.Choice;
import org.mithaq.core.lookup.Forbidden;
import org.mithaq.core.lookup.Sifted;
import org.mithaq.ui.bidi.Direction;

/** What a typed text may mean, as proposals: what is allowed, and behind it how much is not and why. */
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

    /** A line about choices that the codebook does not allow; choosing it does nothing. */
    private record Refusal(Forbidden<?> forbidden, Locale locale) implements IContentProposal {

        @Override
        public String getContent() {
            return "";
        }

        @Override
        public int getCursorPosition() {
            return 0;
        }

        @Override
        public String getLabel() {
            return forbidden.summary().in(locale);
        }

        @Override
        public String getDescription() {
            return forbidden.details().in(locale);
        }
    }

    private final AllowedChoices<T> choices;
    private final String untouched;
    private final Locale locale;

    /**
     * @param untouched the text of the field before the user typed: all choices are proposed for it
     * @param locale the language of the user
     */
    ChoiceProposals(AllowedChoices<T> choices, String untouched, Locale locale) {
        this.choices = choices;
        this.untouched = untouched;
        this.locale = locale;
    }

    @Override
    public IContentProposal[] getProposals(String contents, int position) {
        String typed = contents.equals(untouched) ? "" : contents;
        Sifted<T> found = choices.find(typed);
        return Stream.<IContentProposal>concat(found.allowed().stream().map(Proposal::new),
                found.forbidden().stream().map(each -> new Refusal(each, locale))).toArray(IContentProposal[]::new);
    }
}
