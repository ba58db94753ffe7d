package org.mithaq.ui.annotation.problems;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.jface.viewers.CellLabelProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
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

    CellLabelProvider message() {
        return provider(finding -> finding.message(locale), finding -> Optional.of(image(finding.severity())));
    }

    CellLabelProvider place() {
        return provider(finding -> placeText(finding.place()), finding -> Optional.empty());
    }

    CellLabelProvider field() {
        return provider(finding -> finding.place() instanceof Place.InRecord place ? fieldText(place) : "",
                finding -> Optional.empty());
    }

    private static CellLabelProvider provider(Function<Finding, String> text, Function<Finding, Optional<Image>> image) {
        return new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return text.apply((Finding) element);
            }

            @Override
            public String getToolTipText(Object element) {
                return text.apply((Finding) element);
            }

            @Override
            public Image getImage(Object element) {
                return image.apply((Finding) element).orElse(null);
            }
        };
    }

    /** Without isolating characters: fonts that lack them make the rows of a table twice as high. */
    private String placeText(Place place) {
        return switch (place) {
            case Place.InRecord record -> record.recordId() + " · " + record.report();
            case Place.InReport report -> report.report().value();
            default -> place.describe();
        };
    }

    private String fieldText(Place.InRecord place) {
        return session.project().flatMap(project -> label(project, place)).orElse(place.variable());
    }

    private Optional<String> label(Project project, Place.InRecord place) {
        LoadedCodebook codebook = project.codebook();
        return Optional.of(place.recordId()).filter(RecordId::isValid).flatMap(id -> project.record(new RecordId(id)))
                .map(CodedRecord::getType).flatMap(codebook::recordType).stream()
                .flatMap(type -> type.getFeatures().stream())
                .filter(feature -> place.variable().equals(feature.getName())).findFirst()
                .map(feature -> codebook.label(feature, locale));
    }

    private Image image(Severity severity) {
        return images.getImage(switch (severity) {
            case ERROR -> ISharedImages.IMG_OBJS_ERROR_TSK;
            case WARNING -> ISharedImages.IMG_OBJS_WARN_TSK;
            case INFO -> ISharedImages.IMG_OBJS_INFO_TSK;
        });
    }
}
