package org.mithaq.codebook.load;

import java.util.List;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.mithaq.model.codebook.Cue;
import org.mithaq.model.codebook.CuedElement;
import org.mithaq.model.codebook.DeclarationOverride;
import org.mithaq.model.codebook.DocumentedElement;
import org.mithaq.model.codebook.ElementOverride;
import org.mithaq.model.codebook.Entry;
import org.mithaq.model.codebook.LocalizedText;
import org.mithaq.model.codebook.Overriding;
import org.mithaq.model.codebook.Rule;

/** Says otherwise what declarations say. */
final class Overrides {

    private Overrides() {
    }

    static void apply(DeclarationOverride override) {
        if (override.getElement() == null) {
            return;
        }
        apply(override, override.getElement());
        if (override.getElement() instanceof Rule rule) {
            if (override.isChangesSeverity()) {
                rule.setSeverity(override.getSeverity());
            }
            if (override.isOff()) {
                EcoreUtil.remove(rule);
            }
        }
    }

    private static void apply(Overriding override, DocumentedElement element) {
        replace(override.getLabels(), element.getLabels());
        replace(override.getDefinitions(), element.getDefinitions());
        element.getExamples().addAll(List.copyOf(override.getExamples()));
        if (element instanceof CuedElement cued) {
            if (!override.getCues().isEmpty()) {
                cued.getCues().clear();
            }
            cued.getCues().addAll(List.copyOf(override.getCues()));
            add(override, cued.getCues(), cued.getExceptions());
        } else if (element instanceof Entry entry) {
            add(override, entry.getAliases(), entry.getExceptions());
        }
        for (ElementOverride inner : override.getElements()) {
            if (inner.getElement() instanceof DocumentedElement within) {
                apply(inner, within);
            }
        }
    }

    private static void add(Overriding override, EList<Cue> cues, EList<Cue> exceptions) {
        cues.addAll(List.copyOf(override.getAlso()));
        exceptions.addAll(List.copyOf(override.getExceptions()));
    }

    private static void replace(List<LocalizedText> by, EList<LocalizedText> texts) {
        for (LocalizedText text : List.copyOf(by)) {
            texts.removeIf(each -> each.getLanguage().equals(text.getLanguage()));
            texts.add(text);
        }
    }
}
