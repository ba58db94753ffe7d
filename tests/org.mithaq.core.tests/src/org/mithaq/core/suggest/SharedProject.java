package org.mithaq.core.suggest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.mithaq.core.corpus.ReportImporter;
import org.mithaq.core.id.ReportId;
import org.mithaq.core.layout.ProjectLayout;
import org.mithaq.core.message.MithaqException;
import org.mithaq.core.project.Project;
import org.mithaq.core.report.ReportText;
import org.mithaq.testsupport.ProjectBuilder;
import org.mithaq.testsupport.SharedData;

/** The real reports, imported as a user imports them into a project with the standard codebook. */
public final class SharedProject {

    private SharedProject() {
    }

    public static Project open(Path folder) throws IOException, MithaqException {
        List<Path> reports = SharedData.reports();
        ProjectLayout layout = ProjectBuilder.in(folder).standardCodebook().create();
        ReportImporter importer = new ReportImporter(layout, ProjectBuilder.CLOCK);
        for (Path report : reports) {
            importer.importFile(report);
        }
        return ProjectBuilder.open(folder);
    }

    public static List<ReportText> reports(Project project) throws MithaqException {
        List<ReportText> reports = new ArrayList<>();
        for (ReportId id : project.reportIds()) {
            reports.add(project.report(id));
        }
        return reports;
    }
}
