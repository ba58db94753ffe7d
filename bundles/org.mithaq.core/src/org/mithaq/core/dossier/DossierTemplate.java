package org.mithaq.core.dossier;

import java.util.Optional;
import java.util.stream.Collectors;
import org.mithaq.core.dossier.value.WrittenNames;
import org.mithaq.model.codebook.DerivedVariable;
import org.mithaq.model.codebook.Feature;
import org.mithaq.model.codebook.PartFeature;
import org.mithaq.model.codebook.RecordType;
import org.mithaq.model.codebook.TextVariable;
import org.mithaq.model.codebook.Variable;

/** What a new record begins with when it is typed: a line for each thing that has to be coded and has no default. */
final class DossierTemplate {

    private DossierTemplate() {
    }

    /** @param written how types and features are written */
    static String of(RecordType type, WrittenNames written) {
        String lines = type.getFeatures().stream().filter(DossierTemplate::isAsked)
                .map(feature -> "\t" + line(feature, type, written) + "\n").collect(Collectors.joining());
        return written.type(type.getName()) + " {\n"
                + (lines.isEmpty() ? "\t\n" : lines) + "}\n";
    }

    private static boolean isAsked(Feature feature) {
        boolean hasDefault = feature instanceof Variable variable && !variable.getDefaults().isEmpty();
        return feature.getName() != null && !hasDefault && !(feature instanceof DerivedVariable)
                && (feature.isRequired() || feature.getLower() > 0 || feature instanceof PartFeature);
    }

    private static String line(Feature feature, RecordType type, WrittenNames written) {
        String name = written.feature(feature.getName(), Optional.of(feature), Optional.of(type));
        return switch (feature) {
            case PartFeature part -> "// " + name + " { }";
            case TextVariable text -> name + " \"\"";
            default -> name + " ";
        };
    }
}
