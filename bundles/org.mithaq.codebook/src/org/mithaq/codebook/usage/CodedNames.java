package org.mithaq.codebook.usage;

import java.util.Optional;
import org.mithaq.codebook.resource.VisibleDeclarations;
import org.mithaq.model.codebook.Code;
import org.mithaq.model.codebook.Entry;
import org.mithaq.model.codebook.Feature;
import org.mithaq.model.codebook.MissingReason;
import org.mithaq.model.codebook.NamedElement;
import org.mithaq.model.codebook.RecordType;
import org.mithaq.model.codebook.RecordTypeExtension;
import org.mithaq.model.codebook.Role;

/** Says by which names coded data knows elements. */
public final class CodedNames {

    private CodedNames() {
    }

    /** The name by which coded data knows an element; empty for what it does not refer to, such as a rule. */
    public static Optional<CodedName> of(NamedElement element) {
        return switch (element) {
            case RecordType type -> name(CodedName.Kind.RECORD_TYPE, "", type);
            case MissingReason reason -> name(CodedName.Kind.MISSING_REASON, "", reason);
            case Code code -> Optional.ofNullable(VisibleDeclarations.listOf(code))
                    .flatMap(list -> name(CodedName.Kind.CODE, list.getName(), code));
            case Entry entry -> Optional.ofNullable(VisibleDeclarations.registryOf(entry))
                    .flatMap(registry -> name(CodedName.Kind.ENTRY, registry.getName(), entry));
            case Feature feature -> feature(feature);
            default -> Optional.empty();
        };
    }

    private static Optional<CodedName> name(CodedName.Kind kind, String owner, NamedElement element) {
        return owner == null || element.getName() == null ? Optional.empty()
                : Optional.of(new CodedName(kind, owner, element.getName()));
    }

    private static Optional<CodedName> feature(Feature feature) {
        return switch (feature.eContainer()) {
            case Role role -> attribute(VisibleDeclarations.recordTypeOf(role), role, feature);
            case RecordTypeExtension extension when extension.isOfRole() ->
                attribute(extension.getType(), extension.getRole(), feature);
            case null, default -> Optional.ofNullable(VisibleDeclarations.recordTypeOf(feature))
                    .flatMap(type -> name(CodedName.Kind.FEATURE, type.getName(), feature));
        };
    }

    private static Optional<CodedName> attribute(RecordType type, Role role, Feature attribute) {
        return type == null || role == null ? Optional.empty()
                : name(CodedName.Kind.ATTRIBUTE, type.getName() + "." + role.getName(), attribute);
    }
}
