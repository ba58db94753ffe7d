package org.mithaq.ui.annotation.editor;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.mithaq.core.id.ReportId;
import org.mithaq.ui.bidi.Direction;

/**
 * A report of the open project. Equal when the reports are, so that a report has one editor.
 */
public final class ReportEditorInput implements IEditorInput {

    private final ReportId report;
    private final String title;

    public ReportEditorInput(ReportId report, String title) {
        this.report = report;
        this.title = title.isBlank() ? report.value() : title;
    }

    public ReportId report() {
        return report;
    }

    @Override
    public String getName() {
        return title;
    }

    @Override
    public String getToolTipText() {
        return Direction.isolated(title) + " (" + Direction.isolated(report.value()) + ")";
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return ImageDescriptor.getMissingImageDescriptor();
    }

    /** Null, as the platform wants it of inputs that are not kept: projects are opened by users, not by the window. */
    @Override
    public IPersistableElement getPersistable() {
        return null;
    }

    /** Null, as the platform wants it where there is no adapter. */
    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return null;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReportEditorInput that && report.equals(that.report);
    }

    @Override
    public int hashCode() {
        return report.hashCode();
    }
}
