package org.mithaq.ui.annotation.problems;

import java.util.Locale;
import java.util.Optional;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.ISharedImages;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.core.finding.Finding;
import org.mithaq.core.finding.Place;
import org.mithaq.core.id.RecordId;
import org.mithaq.core.project.Project;
import org.mithaq.model.codebook.Severity;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.ui.session.ProjectSession;

/** The texts and pictures of the columns of the list of findings. */
final class FindingColumns {

    private final Locale locale;
    private final ProjectSession session;
    private final ISharedImages images;

    FindingColumns(Locale locale, ProjectSession session, ISharedImages images) {
        this.locale = locale;
        this.session = session;
        this.images = images;
    }

    String message(Finding finding) {
        return finding.message(locale);
    }

    /** Without isolating characters: fonts that lack them make the rows of a table twice as high. */
    String place(Finding finding) {
        return switch (finding.place()) {
            case Place.InRecord record -> record.recordId() + " · " + record.report();
            case Place.InReport report -> report.report().value();
            default -> finding.place().describe();
        };
    }

    /** What the form calls it in the coder's own records; empty when it is about no field. */
    String field(Finding finding) {
        return finding.place() instanceof Place.InRecord place
                ? session.project().flatMap(project -> label(project, place)).orElse(place.variable()) : "";
    }

    private Optional<String> label(Project project, Place.InRecord place) {
        LoadedCodebook codebook = project.codebook();
        return Optional.of(place.recordId()).filter(id -> place.coder().equals(project.coder()) && RecordId.isValid(id))
                .flatMap(id -> project.record(new RecordId(id)))
                .map(CodedRecord::getType).flatMap(codebook::recordType).stream()
                .flatMap(type -> type.getFeatures().stream())
                .filter(feature -> place.variable().equals(feature.getName())).findFirst()
                .map(feature -> codebook.label(feature, locale));
    }

    Image image(Finding finding) {
        return image(finding.severity());
    }

    private Image image(Severity severity) {
        return images.getImage(switch (severity) {
            case ERROR -> ISharedImages.IMG_OBJS_ERROR_TSK;
            case WARNING -> ISharedImages.IMG_OBJS_WARN_TSK;
            case INFO -> ISharedImages.IMG_OBJS_INFO_TSK;
        });
    }
}
