package org.mithaq.ui.annotation.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.mithaq.model.coding.Anchor;
import org.mithaq.model.coding.Basis;
import org.mithaq.model.coding.Certainty;
import org.mithaq.model.coding.DateValue;
import org.mithaq.model.coding.Evidenced;
import org.mithaq.model.coding.Origin;
import org.mithaq.model.coding.Value;
import org.mithaq.ui.annotation.records.RecordTexts;
import org.mithaq.ui.bidi.Direction;

/** Evidence, basis, certainty, origin and note in one line below a value; quotes lead to their place in the report. */
final class DetailLine {

    private static final int WRAP_WIDTH = 180;
    private static final String SEPARATOR = " · ";

    private final Composite parent;
    private final FormSite site;
    private Link link;
    private String shown = "";
    private List<Anchor> anchors = List.of();

    DetailLine(Composite parent, FormSite site) {
        this.parent = parent;
        this.site = site;
    }

    /**
     * Shows what is known of a value or record.
     *
     * @return whether the form has to be laid out anew
     */
    boolean show(Optional<? extends Evidenced> evidenced) {
        anchors = evidenced.map(some -> List.copyOf(some.getEvidence())).orElse(List.of());
        String text = evidenced.map(DetailLine::text).orElse("");
        if (text.equals(shown)) {
            return false;
        }
        shown = text;
        if (link == null) {
            createLink();
        }
        link.setText(text);
        site.show(link, !text.isEmpty());
        return true;
    }

    private void createLink() {
        link = new Link(parent, SWT.WRAP | SWT.NO_FOCUS);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(WRAP_WIDTH, SWT.DEFAULT).applyTo(link);
        link.addListener(SWT.Selection, event -> site.reveal(anchors.get(Integer.parseInt(event.text))));
    }

    private static String text(Evidenced evidenced) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < evidenced.getEvidence().size(); i++) {
            String quote = RecordTexts.inOneLine(evidenced.getEvidence().get(i).getQuote());
            parts.add("<a href=\"" + i + "\">" + escaped(RecordTexts.quoted(quote)) + "</a>");
        }
        if (evidenced instanceof Value value) {
            addProperties(value, parts);
        }
        return String.join(SEPARATOR, parts);
    }

    private static void addProperties(Value value, List<String> parts) {
        if (value instanceof DateValue date && !date.getText().isEmpty()) {
            parts.add(escaped(Direction.isolated(date.getText())));
        }
        if (value.getBasis() != Basis.STATED) {
            parts.add(ValueProperties.label(value.getBasis()));
        }
        if (value.getCertainty() != Certainty.CERTAIN) {
            parts.add(ValueProperties.label(value.getCertainty()));
        }
        if (value.getOrigin() != Origin.PERSON) {
            parts.add(NLS.bind(ValueProperties.label(value.getOrigin()), value.getRule()));
        }
        if (!value.getNote().isEmpty()) {
            parts.add(escaped(Direction.isolated(RecordTexts.inOneLine(value.getNote()))));
        }
    }

    /** Text that a link widget shows as it is. */
    private static String escaped(String text) {
        return text.replace("<", "‹").replace(">", "›").replace("&", "&&");
    }
}
