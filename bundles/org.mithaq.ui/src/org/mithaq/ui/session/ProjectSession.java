package org.mithaq.ui.session;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.mithaq.core.project.Access;
import org.mithaq.core.project.Project;
import org.mithaq.core.report.ReportSummary;

/**
 * The project that the window works on: none or one. Get it from a site or the workbench with
 * {@code getService(ProjectSession.class)}.
 *
 * <p>To be called on the UI thread, which also tells the listeners. No method waits for a file there: what takes long
 * runs in a job or behind a progress dialog.
 */
public interface ProjectSession {

    /** The open project. */
    Optional<Project> project();

    /** Whether codings of the open project may be changed: not so without a project or when it is open read only. */
    boolean isWritable();

    /** Whether something is not saved yet. */
    boolean isDirty();

    /**
     * Opens the project in a folder in place of the one that is open, in the background. Asks the user where a question
     * comes up (unsaved changes, lock of another coder, changes left by a crash) and tells what went wrong. When
     * nothing comes of it the open project stays open.
     */
    void open(Path root);

    /** Opens a project as {@link #open(Path)} does, for a certain use. */
    void open(Path root, Access access);

    /**
     * Saves the open project, if there is one.
     *
     * @return whether nothing is left unsaved; if not so, the user has been told why
     */
    boolean save();

    /**
     * Closes the open project, if there is one, and asks what is to become of unsaved changes.
     *
     * @return whether no project is open any more; not so when the user cancelled or saving failed
     */
    boolean close();

    /**
     * The reports of the open project as they were when they were read last, in the order of their ids. What was coded
     * since is not counted in them.
     */
    List<ReportSummary> reports();

    /** Reads the list of reports again, after an import for instance, and tells the listeners. */
    void refreshReports();

    /** Reads the codebook's files again and tells the listeners. Codings are not touched, whatever the files say. */
    void reloadCodebook();

    /** Reads the codebook's files again as {@link #reloadCodebook()} does, while the user goes on. */
    void reloadCodebookInBackground();

    /** Each listener is told of each event once, however often it was added. */
    void addListener(ProjectSessionListener listener);

    void removeListener(ProjectSessionListener listener);
}
