package org.mithaq.ui.annotation.form.value;

import java.util.function.Consumer;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.IContentProposalListener;
import org.eclipse.jface.fieldassist.IContentProposalListener2;
import org.eclipse.jface.fieldassist.IContentProposalProvider;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Text;
import org.mithaq.core.lookup.Choice;

/** The list of proposals below a field: opens while typing, and with the arrow down. */
final class ChoicePopup<T> extends ContentProposalAdapter {

    private static final Point SIZE = new Point(380, 260);

    /**
     * Proposes only while somebody types. The choice itself changes the text too, and the platform, which has seen the
     * Enter key of the choice, would open the list again at once and take the keys that belong to the next field.
     */
    private static final class WhileTyping implements IContentProposalProvider {

        private final IContentProposalProvider provider;
        private boolean typing;

        WhileTyping(IContentProposalProvider provider) {
            this.provider = provider;
        }

        @Override
        public IContentProposal[] getProposals(String contents, int position) {
            return typing ? provider.getProposals(contents, position) : new IContentProposal[0];
        }
    }

    ChoicePopup(Text text, IContentProposalProvider provider, Consumer<Choice<T>> chosen, Runnable closed) {
        this(text, new WhileTyping(provider), chosen, closed);
    }

    private ChoicePopup(Text text, WhileTyping provider, Consumer<Choice<T>> chosen, Runnable closed) {
        super(text, new TextContentAdapter(), provider, (KeyStroke) null, null);
        setProposalAcceptanceStyle(PROPOSAL_IGNORE);
        setFilterStyle(FILTER_NONE);
        setPropagateKeys(true);
        setAutoActivationDelay(0);
        setPopupSize(SIZE);
        IContentProposalListener listener = proposal -> {
            provider.typing = false;
            if (proposal instanceof ChoiceProposals.Proposal<?> offered) {
                @SuppressWarnings("unchecked")
                Choice<T> choice = (Choice<T>) offered.choice();
                chosen.accept(choice);
            }
        };
        addContentProposalListener(listener);
        addContentProposalListener(new IContentProposalListener2() {
            @Override
            public void proposalPopupOpened(ContentProposalAdapter adapter) {
                // the field goes on taking the keys
            }

            @Override
            public void proposalPopupClosed(ContentProposalAdapter adapter) {
                text.getDisplay().asyncExec(closed);
            }
        });
        text.addListener(SWT.KeyDown, event -> {
            boolean command = (event.stateMask & SWT.MOD1) != 0;
            provider.typing = !command && "\r\t\u001b".indexOf(event.character) < 0;
            if (event.keyCode == SWT.ARROW_DOWN && !isProposalPopupOpen() && text.getEditable()) {
                openProposalPopup();
                event.doit = false;
            }
        });
    }

    /** Whether the list is shown. */
    boolean isOpen() {
        return isProposalPopupOpen();
    }
}
