package org.mithaq.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mithaq.core.check.CheckSettings;
import org.mithaq.core.check.FindingCounts;
import org.mithaq.core.check.ProjectChecker;
import org.mithaq.core.finding.Finding;
import org.mithaq.core.layout.ProjectLayout;
import org.mithaq.core.message.RefusedException;
import org.mithaq.core.progress.ProgressMonitor;
import org.mithaq.core.project.ProjectSnapshot;
import org.mithaq.export.message.ExportMessages;
import org.mithaq.model.codebook.Severity;

/** Keeps tables from being written while the project has errors that nobody accepted, where the project asks for that. */
public final class ExportGate {

    private static final int LISTED = 200;

    private final ProjectLayout layout;

    public ExportGate(ProjectLayout layout) {
        this.layout = layout;
    }

    /**
     * Why nothing may be exported.
     *
     * @param errors how many errors there are
     * @param first the first of them
     */
    public record Refusal(int errors, List<Finding> first) {
    }

    /** Whether the project asks for tables without errors only. */
    private boolean isOn() throws IOException {
        return CheckSettings.read(layout).exportNeedsNoErrors();
    }

    /**
     * Checks the project when it asks for that.
     *
     * @return empty when tables may be written
     * @throws IOException when the settings of the project cannot be read
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    public Optional<Refusal> refusal(ProjectSnapshot project, ProgressMonitor progress) throws IOException {
        if (!isOn()) {
            return Optional.empty();
        }
        List<Finding> errors = new ArrayList<>();
        FindingCounts counts = new ProjectChecker().check(project, finding -> {
            if (finding.severity() == Severity.ERROR && errors.size() < LISTED) {
                errors.add(finding);
            }
        }, progress);
        return counts.errors() == 0 ? Optional.empty() : Optional.of(new Refusal(counts.errors(), List.copyOf(errors)));
    }

    /**
     * Goes on only when tables may be written; as {@link #refusal} otherwise.
     *
     * @throws RefusedException with what to tell the user, when they may not
     */
    public void require(ProjectSnapshot project, ProgressMonitor progress) throws IOException {
        refusal(project, progress).ifPresent(refusal -> {
            throw new RefusedException(ExportMessages.of("export.gate", refusal.errors()));
        });
    }
}
