package org.mithaq.ui.tests.pages;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.mithaq.ui.annotation.AnnotationParts;
import org.mithaq.ui.annotation.dossier.DossierView;
import org.mithaq.ui.tests.harness.Keyboard;
import org.mithaq.ui.tests.harness.Waiting;
import org.mithaq.ui.tests.harness.Widgets;

/** The view that shows the selected record as text. */
public final class DossierPage {

    private final DossierView view;
    private final StyledText text;

    DossierPage(WorkbenchPage workbench) {
        view = (DossierView) workbench.view(AnnotationParts.DOSSIER);
        text = Widgets.first(WorkbenchPage.control(view), StyledText.class, any -> true).orElseThrow();
    }

    public String text() {
        return text.getText();
    }

    public StyledText widget() {
        return text;
    }

    /** Puts other words in the place of some. */
    public DossierPage replace(String words, String others) {
        int start = text().indexOf(words);
        if (start < 0) {
            throw new AssertionError("The dossier does not read: " + words + " but\n" + text());
        }
        text.setFocus();
        text.replaceTextRange(start, words.length(), others);
        text.setCaretOffset(start + others.length());
        Waiting.events();
        return this;
    }

    /** Presses Ctrl and Enter. */
    public DossierPage confirm() {
        text.setFocus();
        Keyboard.press(text, SWT.CTRL, (int) SWT.CR);
        Waiting.events();
        return this;
    }

    /** Begins a new agreement. */
    public DossierPage typeNew() {
        view.typeNew();
        Waiting.events();
        return this;
    }

    /** Waits until the text has some words. */
    public DossierPage untilIt(String says) {
        Waiting.until("the dossier says " + says, () -> text().contains(says));
        return this;
    }
}
