package org.mithaq.ui.annotation.form;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.mithaq.model.coding.MissingValue;

/** Why there is no value, with a link that takes it back. */
final class MissingLine {

    private final Composite parent;
    private final FieldValues values;
    private final FormSite site;
    private Link link;
    private List<MissingValue> shown = List.of();

    MissingLine(Composite parent, FieldValues values, FormSite site) {
        this.parent = parent;
        this.values = values;
        this.site = site;
    }

    /** Whether the form has to be laid out anew. */
    boolean refresh() {
        List<MissingValue> missing = values.missing();
        if (missing.equals(shown)) {
            return false;
        }
        shown = missing;
        if (link == null) {
            link = new Link(parent, SWT.WRAP);
            GridDataFactory.fillDefaults().grab(true, false).applyTo(link);
            link.addListener(SWT.Selection, event -> values.remove(shown.get(Integer.parseInt(event.text))));
        }
        link.setText(missing.stream().map(this::text).collect(Collectors.joining("\n")));
        site.show(link, !missing.isEmpty());
        return true;
    }

    private String text(MissingValue missing) {
        String reason = site.context().codebook().missingReason(missing.getReason())
                .map(site.context().choices()::label).orElse(missing.getReason()).replace("&", "&&");
        String of = values.features().size() == 1 ? "" : values.features().stream()
                .filter(feature -> feature.getName().equals(missing.getVariable())).findFirst()
                .map(feature -> site.context().choices().label(feature).replace("&", "&&") + ": ").orElse("");
        return of + NLS.bind(FormMessages.Missing_because, reason)
                + " <a href=\"" + shown.indexOf(missing) + "\">" + FormMessages.Take_back + "</a>";
    }
}
