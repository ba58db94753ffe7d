package org.mithaq.codebook.validation.declaration;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.mithaq.codebook.validation.check.CheckTable;
import org.mithaq.codebook.validation.check.ChecksBase;
import org.mithaq.codebook.validation.issue.IssueCode;
import org.mithaq.model.codebook.Adaptation;
import org.mithaq.model.codebook.Codebook;
import org.mithaq.model.codebook.CodebookPackage;
import org.mithaq.model.codebook.Column;
import org.mithaq.model.codebook.DocumentedElement;
import org.mithaq.model.codebook.ElementOverride;
import org.mithaq.model.codebook.LocalizedText;

/** What users see has a label in each language that the codebook declares, and one in each. */
class LabelChecks extends ChecksBase {

    @Override
    public void addTo(CheckTable table) {
        table.add(DocumentedElement.class, this::labelsAreComplete);
        table.add(DocumentedElement.class, this::textsAreInOneLanguageEach);
        table.add(LocalizedText.class, this::languagesAreDeclared);
    }

    private void labelsAreComplete(DocumentedElement element) {
        if (!isNamed(element) || !needsLabels(element)
                || !(EcoreUtil.getRootContainer(element) instanceof Codebook codebook)) {
            return;
        }
        List<String> missing = new ArrayList<>();
        for (String language : codebook.getLanguages()) {
            if (!isWritten(element, language)) {
                missing.add(language);
            }
        }
        if (!missing.isEmpty()) {
            warning(IssueCode.MISSING_LABEL, "", element, CodebookPackage.Literals.NAMED_ELEMENT__NAME,
                    element.getName(), String.join(", ", missing), missing.getFirst());
        }
    }

    private static boolean isWritten(DocumentedElement element, String language) {
        for (LocalizedText label : element.getLabels()) {
            if (language.equals(label.getLanguage())) {
                return true;
            }
        }
        return false;
    }

    private void textsAreInOneLanguageEach(DocumentedElement element) {
        check(element, element.getLabels());
        check(element, element.getDefinitions());
    }

    private void languagesAreDeclared(LocalizedText text) {
        if (EcoreUtil.getRootContainer(text) instanceof Codebook codebook && !codebook.getLanguages().isEmpty()
                && !codebook.getLanguages().contains(text.getLanguage())) {
            warning(IssueCode.UNDECLARED_LANGUAGE, "", text, CodebookPackage.Literals.LOCALIZED_TEXT__LANGUAGE,
                    text.getLanguage());
        }
    }

    private void check(DocumentedElement element, List<LocalizedText> texts) {
        if (texts.size() < 2) {
            return;
        }
        List<String> languages = new ArrayList<>(texts.size());
        for (LocalizedText text : texts) {
            if (languages.contains(text.getLanguage())) {
                error(IssueCode.DUPLICATE_LABEL, "", text, null, element.getName(), text.getLanguage());
            }
            languages.add(text.getLanguage());
        }
    }

    /** A column without any label shows that of what it holds. */
    private static boolean needsLabels(DocumentedElement element) {
        boolean mayGoWithout = element instanceof Column || element instanceof Codebook;
        return !(element instanceof Adaptation || element instanceof ElementOverride) && !(mayGoWithout && element.getLabels().isEmpty());
    }
}
