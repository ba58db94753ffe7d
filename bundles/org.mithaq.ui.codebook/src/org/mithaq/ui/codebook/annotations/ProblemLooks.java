package org.mithaq.ui.codebook.annotations;

import java.util.Locale;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationAccess;
import org.eclipse.jface.text.source.IAnnotationAccessExtension;
import org.eclipse.jface.text.source.ImageUtilities;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.ui.ISharedImages;
import org.mithaq.codebook.CodebookIssue.Severity;

/** The images and colours of problems beside and below the text. */
public final class ProblemLooks implements IAnnotationAccess, IAnnotationAccessExtension {

    private static final String TYPE = "org.mithaq.ui.codebook.problem.";

    private final ISharedImages images;

    public ProblemLooks(ISharedImages images) {
        this.images = images;
    }

    /** The type of annotations of a severity. */
    public static String type(Severity severity) {
        return TYPE + severity.name().toLowerCase(Locale.ROOT);
    }

    /** The colour of the line below a problem. */
    public static RGB colour(Severity severity) {
        return switch (severity) {
            case ERROR -> new RGB(200, 20, 20);
            case WARNING -> new RGB(190, 130, 0);
            case INFO -> new RGB(40, 110, 200);
        };
    }

    @Override
    public Object getType(Annotation annotation) {
        return annotation.getType();
    }

    @Override
    public boolean isMultiLine(Annotation annotation) {
        return true;
    }

    @Override
    public boolean isTemporary(Annotation annotation) {
        return !annotation.isPersistent();
    }

    @Override
    public String getTypeLabel(Annotation annotation) {
        return annotation.getText();
    }

    @Override
    public int getLayer(Annotation annotation) {
        return annotation instanceof ProblemAnnotation problem
                ? Severity.values().length - problem.severity().ordinal() : DEFAULT_LAYER;
    }

    @Override
    public void paint(Annotation annotation, GC gc, Canvas canvas, Rectangle bounds) {
        if (annotation instanceof ProblemAnnotation problem) {
            ImageUtilities.drawImage(image(problem.severity()), gc, canvas, bounds, SWT.CENTER, SWT.TOP);
        }
    }

    private Image image(Severity severity) {
        return images.getImage(switch (severity) {
            case ERROR -> ISharedImages.IMG_OBJS_ERROR_TSK;
            case WARNING -> ISharedImages.IMG_OBJS_WARN_TSK;
            case INFO -> ISharedImages.IMG_OBJS_INFO_TSK;
        });
    }

    @Override
    public boolean isPaintable(Annotation annotation) {
        return annotation instanceof ProblemAnnotation;
    }

    @Override
    public boolean isSubtype(Object annotationType, Object potentialSupertype) {
        return annotationType.equals(potentialSupertype);
    }

    @Override
    public Object[] getSupertypes(Object annotationType) {
        return new Object[0];
    }
}
