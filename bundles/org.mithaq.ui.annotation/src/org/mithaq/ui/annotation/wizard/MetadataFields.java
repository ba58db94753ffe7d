package org.mithaq.ui.annotation.wizard;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.mithaq.core.corpus.ReportMetadata;
import org.mithaq.core.id.ReportId;

/** The fields of what is known about one report. */
final class MetadataFields {

    private final Group group;
    private final Runnable edited;
    private final Text id;
    private final Text title;
    private final Text publisher;
    private final Text authors;
    private final Text date;
    private final Text language;
    private final Text source;
    private boolean showing;

    MetadataFields(Composite parent, Runnable edited) {
        this.edited = edited;
        group = new Group(parent, SWT.NONE);
        group.setText(WizardMessages.Metadata);
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(group);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(group);
        id = field(WizardMessages.Metadata_id, WizardMessages.Metadata_id_hint);
        title = field(WizardMessages.Metadata_title, WizardMessages.Metadata_title_hint);
        publisher = field(WizardMessages.Metadata_publisher, "");
        authors = field(WizardMessages.Metadata_authors, WizardMessages.Metadata_authors_hint);
        date = field(WizardMessages.Metadata_date, "2022-02-07");
        language = field(WizardMessages.Metadata_language, "ar");
        source = field(WizardMessages.Metadata_source, "");
    }

    /** Where fields about the same report may follow; it has two columns. */
    Composite area() {
        return group;
    }

    private Text field(String label, String hint) {
        new Label(group, SWT.NONE).setText(label);
        Text text = new Text(group, SWT.BORDER | SWT.SINGLE);
        text.setMessage(hint);
        text.setTextDirection(SWT.AUTO_TEXT_DIRECTION);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        text.addListener(SWT.Modify, event -> {
            if (!showing) {
                edited.run();
            }
        });
        return text;
    }

    void show(Optional<ReportMetadata> metadata) {
        ReportMetadata known = metadata.orElse(ReportMetadata.UNKNOWN);
        showing = true;
        try {
            id.setText(known.id().map(ReportId::value).orElse(""));
            title.setText(known.title());
            publisher.setText(known.publisher());
            authors.setText(String.join("; ", known.authors()));
            date.setText(known.date());
            language.setText(known.language());
            source.setText(known.source());
        } finally {
            showing = false;
        }
        for (Text text : List.of(id, title, publisher, authors, date, language, source)) {
            text.setEnabled(metadata.isPresent());
        }
    }

    /** Whether an id is typed that is none. */
    boolean hasInvalidId() {
        return !id.getText().isBlank() && !ReportId.isValid(id.getText().strip());
    }

    /** What the fields say; an id that is none counts as unknown. */
    ReportMetadata metadata() {
        Optional<ReportId> typed = Optional.of(id.getText().strip()).filter(ReportId::isValid).map(ReportId::new);
        return new ReportMetadata(typed, title.getText().strip(), publisher.getText().strip(),
                Arrays.stream(authors.getText().split("[;؛]")).map(String::strip).filter(name -> !name.isEmpty()).toList(),
                date.getText().strip(), language.getText().strip(), source.getText().strip());
    }
}
