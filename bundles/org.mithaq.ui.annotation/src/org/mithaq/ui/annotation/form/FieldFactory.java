package org.mithaq.ui.annotation.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.widgets.Composite;
import org.mithaq.core.lookup.CodebookChoices;
import org.mithaq.model.codebook.DerivedVariable;
import org.mithaq.model.codebook.Feature;
import org.mithaq.model.codebook.RecordType;
import org.mithaq.model.codebook.Role;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.ValueHolder;
import org.mithaq.ui.annotation.form.value.ParticipationValueEditor;
import org.mithaq.ui.annotation.form.value.ValueEditor;
import org.mithaq.ui.annotation.form.value.ValueSite;

/** Makes the fields of a record type in the order of the codebook; all its roles share one table of actors. */
final class FieldFactory {

    private final FormSite site;

    FieldFactory(FormSite site) {
        this.site = site;
    }

    /** The fields of a record, in a grid of two columns. */
    List<FormField> fields(Composite parent, RecordType type, CodedRecord record) {
        List<Role> roles = type.getFeatures().stream().filter(Role.class::isInstance).map(Role.class::cast)
                .filter(site.context().editors()::edits).toList();
        List<FormField> fields = new ArrayList<>();
        for (Feature feature : type.getFeatures()) {
            if (!(feature instanceof Role)) {
                field(parent, record, feature).ifPresent(fields::add);
            } else if (!roles.isEmpty() && feature == roles.getFirst()) {
                fields.add(actors(parent, roles, record));
            }
        }
        return fields;
    }

    /** The field of one feature; empty for what stands elsewhere, such as parts. */
    Optional<FormField> field(Composite parent, ValueHolder holder, Feature feature) {
        if (feature instanceof DerivedVariable derived && derived.getName() != null) {
            return Optional.of(new DerivedField(parent, derived, holder, label(feature), site));
        }
        if (!site.context().editors().edits(feature)) {
            return Optional.empty();
        }
        return Optional.of(new FeatureField(parent, values(holder, List.of(feature)), label(feature),
                () -> editor(new ValueSite(feature, holder)), site));
    }

    private FeatureField actors(Composite parent, List<Role> roles, CodedRecord record) {
        FieldLabel label = new FieldLabel(FormMessages.Actors, definitions(roles),
                roles.stream().anyMatch(Role::isRequired), true);
        return new FeatureField(parent, values(record, roles), label,
                () -> new ParticipationValueEditor(roles, record, site.context()), site);
    }

    private FieldValues values(ValueHolder holder, List<? extends Feature> features) {
        return new FieldValues(holder, features, site.context().editor());
    }

    private ValueEditor editor(ValueSite edited) {
        return site.context().editors().editor(edited).orElseThrow();
    }

    private FieldLabel label(Feature feature) {
        CodebookChoices choices = site.context().choices();
        boolean required = (feature.isRequired() || feature.getLower() > 0) && feature.getRequiredWhen() == null;
        return new FieldLabel(choices.label(feature), choices.definition(feature), required, false);
    }

    private String definitions(List<Role> roles) {
        CodebookChoices choices = site.context().choices();
        List<String> lines = new ArrayList<>();
        for (Role role : roles) {
            String definition = choices.definition(role);
            if (!definition.isEmpty()) {
                lines.add(choices.label(role) + ": " + definition);
            }
        }
        return String.join("\n", lines);
    }
}
