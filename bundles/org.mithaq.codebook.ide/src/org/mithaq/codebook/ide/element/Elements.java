package org.mithaq.codebook.ide.element;

import java.util.Locale;
import java.util.Objects;
import org.eclipse.emf.ecore.EObject;
import org.mithaq.codebook.ide.result.ElementKind;
import org.mithaq.codebook.ide.result.TokenKind;
import org.mithaq.model.codebook.CategoryList;
import org.mithaq.model.codebook.Code;
import org.mithaq.model.codebook.Codebook;
import org.mithaq.model.codebook.Column;
import org.mithaq.model.codebook.Dataset;
import org.mithaq.model.codebook.DocumentedElement;
import org.mithaq.model.codebook.Entry;
import org.mithaq.model.codebook.Link;
import org.mithaq.model.codebook.LocalizedText;
import org.mithaq.model.codebook.MissingReasonList;
import org.mithaq.model.codebook.NamedElement;
import org.mithaq.model.codebook.PartFeature;
import org.mithaq.model.codebook.Property;
import org.mithaq.model.codebook.RecordType;
import org.mithaq.model.codebook.Registry;
import org.mithaq.model.codebook.RegistryExtension;
import org.mithaq.model.codebook.Role;
import org.mithaq.model.codebook.Rule;
import org.mithaq.model.codebook.Scale;
import org.mithaq.model.codebook.Variable;

/** Kinds and labels of elements. */
public final class Elements {

    private Elements() {
    }

    /** What an element is. */
    public static ElementKind kind(EObject element) {
        return switch (element) {
            case Codebook c -> ElementKind.CODEBOOK;
            case CategoryList c -> ElementKind.LIST;
            case Scale s -> ElementKind.SCALE;
            case MissingReasonList m -> ElementKind.MISSING_REASONS;
            case Registry r -> ElementKind.REGISTRY;
            case RegistryExtension r -> ElementKind.REGISTRY;
            case RecordType type -> kind(type);
            case Variable v -> ElementKind.VARIABLE;
            case Role r -> ElementKind.ROLE;
            case PartFeature p -> ElementKind.PARTS;
            case Link l -> ElementKind.LINK;
            case Property p -> ElementKind.PROPERTY;
            case Code c -> ElementKind.CODE;
            case Entry e -> ElementKind.ENTRY;
            case Rule r -> ElementKind.RULE;
            case Dataset d -> ElementKind.DATASET;
            case Column c -> ElementKind.COLUMN;
            default -> ElementKind.OTHER;
        };
    }

    /** How a name that stands for an element is coloured. */
    public static TokenKind token(EObject element) {
        return switch (kind(element)) {
            case VARIABLE, ROLE, PARTS, LINK, PROPERTY, COLUMN -> TokenKind.FEATURE;
            case CODE, ENTRY -> TokenKind.CODE;
            default -> TokenKind.TYPE;
        };
    }

    /** Whether an element is kept for old data only. */
    public static boolean isDeprecated(EObject element) {
        return element instanceof Code code && code.isDeprecated();
    }

    /** The label in the users' language, else the first label, else the name; empty when there is none of them. */
    public static String label(NamedElement element, Locale locale) {
        var labels = element instanceof DocumentedElement documented ? documented.getLabels()
                : java.util.List.<LocalizedText>of();
        return labels.stream().filter(label -> locale.getLanguage().equals(label.getLanguage())).findFirst()
                .or(() -> labels.stream().findFirst()).map(LocalizedText::getText)
                .filter(text -> text != null && !text.isEmpty())
                .orElseGet(() -> Objects.toString(element.getName(), ""));
    }

    private static ElementKind kind(RecordType type) {
        return switch (type.getKind()) {
            case AGREEMENT -> ElementKind.AGREEMENT;
            case STANCE -> ElementKind.STANCE;
            case PART -> ElementKind.PART;
            case RECORD -> ElementKind.RECORD;
        };
    }
}
