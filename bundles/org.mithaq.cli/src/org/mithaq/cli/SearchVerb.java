package org.mithaq.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.mithaq.core.id.CoderName;
import org.mithaq.core.message.MithaqException;
import org.mithaq.core.project.Access;
import org.mithaq.core.project.Project;
import org.mithaq.core.report.ReportUnavailableException;
import org.mithaq.core.search.ProjectSearch;
import org.mithaq.core.search.query.SearchHit;
import org.mithaq.core.search.query.SearchQuery;
import org.mithaq.core.search.query.SearchResult;
import org.mithaq.export.SearchTable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds passages in all reports of a project. */
final class SearchVerb extends Verb {

    @Parameters(index = "0", paramLabel = "PROJECT", descriptionKey = "parameter.project")
    private Path folder;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "QUERY", descriptionKey = "parameter.query")
    private List<String> query;

    @Option(names = "--window", paramLabel = "WORDS", defaultValue = "0", descriptionKey = "option.window")
    private int window;

    @Option(names = "--zones", paramLabel = "ZONES", descriptionKey = "option.zones")
    private String zones = SearchChoices.ALL;

    @Option(names = "--level", paramLabel = "LEVEL", defaultValue = "letters", descriptionKey = "option.level")
    private String level;

    @Option(names = "--limit", paramLabel = "NUMBER", defaultValue = "0", descriptionKey = "option.limit")
    private int limit;

    @Option(names = "--csv", descriptionKey = "option.csv")
    private boolean csv;

    SearchVerb(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws UserErrorException, MithaqException, IOException {
        SearchQuery asked = new SearchChoices(this).query(String.join(" ", query), level, window, zones, limit);
        try (Project project = open(folder, CoderName.ofSystemUser(), Access.READ_ONLY);
                ProjectSearch search = new ProjectSearch(project);
                TerminalProgress progress = progress()) {
            tellProblems(project.openingProblems());
            List<ReportUnavailableException> missing = search.refresh(progress);
            SearchResult found = search.find(asked, progress);
            print(found);
            missing.forEach(report -> terminal().note("mithaq: " + report.userMessage().in(terminal().locale())));
            return missing.isEmpty() ? ExitCodes.FINE : ExitCodes.WRONG_USE;
        }
    }

    private void print(SearchResult found) throws IOException {
        if (csv) {
            ByteArrayOutputStream table = new ByteArrayOutputStream();
            SearchTable.write(table, found.hits());
            terminal().out().print(table.toString(StandardCharsets.UTF_8));
        } else {
            found.hits().forEach(hit -> terminal().line(line(hit)));
        }
        if (found.hits().isEmpty()) {
            terminal().note(text("search.nothing"));
        } else if (!found.complete()) {
            terminal().note(text("search.more", found.hits().size()));
        }
    }

    private static String line(SearchHit hit) {
        return hit.report() + ":" + hit.line() + ": " + hit.level().id() + ": " + hit.before() + "[" + hit.text() + "]"
                + hit.after();
    }
}
