package org.mithaq.ui.annotation.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.mithaq.model.codebook.Feature;
import org.mithaq.model.codebook.Role;
import org.mithaq.model.coding.Participation;

/** The fields of what is coded about an actor's part, below its row; none for roles without attributes. */
final class AttributeFields {

    private static final int INDENT = 24;

    private final Composite area;
    private final List<? extends Feature> features;
    private final FormSite site;
    private Optional<Participation> shown = Optional.empty();
    private List<FormField> fields = List.of();

    AttributeFields(Composite parent, List<? extends Feature> features, FormSite site) {
        this.features = features;
        this.site = site;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).indent(INDENT, 0).exclude(true).applyTo(area);
        area.setVisible(false);
    }

    /**
     * Shows the attributes of a participation in place of what was shown.
     *
     * @return whether the form has to be laid out anew
     */
    boolean show(Optional<Participation> participation) {
        if (participation.equals(shown)) {
            fields.forEach(FormField::refresh);
            return false;
        }
        boolean had = !fields.isEmpty();
        shown = participation;
        for (var child : area.getChildren()) {
            child.dispose();
        }
        fields = participation.map(this::create).orElse(List.of());
        site.show(area, !fields.isEmpty());
        return had || !fields.isEmpty();
    }

    private List<FormField> create(Participation participation) {
        FieldFactory factory = new FieldFactory(site);
        return features.stream().filter(Role.class::isInstance).map(Role.class::cast)
                .filter(role -> participation.getVariable().equals(role.getName()))
                .flatMap(role -> role.getAttributes().stream())
                .flatMap(variable -> factory.field(area, participation, variable).stream()).toList();
    }

    boolean commit() {
        boolean done = true;
        for (FormField field : fields) {
            done &= field.commit();
        }
        return done;
    }

    void refreshComputed() {
        fields.forEach(FormField::refreshComputed);
    }

    Map<DraftPlace, String> drafts() {
        Map<DraftPlace, String> drafts = new LinkedHashMap<>();
        fields.forEach(field -> drafts.putAll(field.drafts()));
        return drafts;
    }

    boolean restore(DraftPlace place, String draft) {
        return fields.stream().anyMatch(field -> field.restore(place, draft));
    }

    void dispose() {
        area.dispose();
    }
}
