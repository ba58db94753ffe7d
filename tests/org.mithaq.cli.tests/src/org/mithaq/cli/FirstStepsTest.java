package org.mithaq.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.codebook.ide.CodebookWorkspace;
import org.mithaq.codebook.ide.result.Proposal;
import org.mithaq.codebook.ide.source.Cancellation;
import org.mithaq.codebook.usage.UsageCounts;
import org.mithaq.core.coding.Values;
import org.mithaq.core.id.CoderName;
import org.mithaq.core.progress.ProgressMonitor;
import org.mithaq.core.project.Access;
import org.mithaq.core.project.Project;

/** Does what docs/first-steps.md tells its readers to do. */
@DisplayName("A methodologist who follows the page about first steps")
class FirstStepsTest {

    private static final Pattern BLOCK = Pattern.compile("^```\\n(.*?)^```\\n((?:- [^\\n]*\\n)*)", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern PROPOSAL = Pattern.compile("After `([^`]*)` press Ctrl\\+Space and take `([^`]*)`");
    private static final Pattern HOVER = Pattern.compile("Rest on `([^`]*)`");
    private static final CoderName CODER = new CoderName("salma");
    private static final String REPORT = """
            هدنة بلدة مضايا

            في 9 شباط/ فبراير 2015 وقّع ممثلون عن النظام السوري وفصائل المعارضة اتفاق هدنة في مضايا، وتضمن الاتفاق البنود الآتية:

            1. وقف إطلاق النار من الطرفين.
            2. تشكيل لجنة تتولى الإشراف على تطبيق الاتفاق ومراقبة الخروقات.
            """;

    /** One block of the page with what readers try out while they type it. */
    private record Step(String text, List<Map.Entry<String, String>> proposals, List<String> hovers) {
    }

    @TempDir
    private Path folder;
    private Path project;
    private Path file;

    @BeforeEach
    void makeProject() throws Exception {
        project = folder.resolve("my_study");
        file = project.resolve("codebook/my_study.codebook");
        Run.prepare("new", project);
        Run.prepare("import", project, Files.writeString(folder.resolve("madaya.txt"), REPORT));
        Run.prepare("suggest", project, "--accept", "--coder", CODER.value());
    }

    @Test
    @DisplayName("is proposed each word that the page says, and finds an explanation where it sends them")
    void isHelpedAtEachStep() throws IOException {
        var workspace = CodebookWorkspace.open(codebookFiles(), Locale.ENGLISH, UsageCounts.NONE);
        var written = new StringBuilder();
        for (Step step : steps()) {
            step.proposals().forEach(each -> assertTrue(proposed(workspace, written, step, each.getKey())
                    .contains(each.getValue()), each::toString));
            step.hovers().forEach(word -> assertTrue(isExplained(workspace, written, step, word), word));
            written.append(step.text()).append('\n');
        }
        workspace.update(file, written.toString());
        assertEquals(List.of(), workspace.problems(file, Cancellation.NONE));
    }

    @Test
    @DisplayName("finds what a label in Arabic says")
    void findsCodesByTheirLabels() throws IOException {
        var workspace = CodebookWorkspace.open(codebookFiles(), Locale.ENGLISH, UsageCounts.NONE);
        var written = new StringBuilder();
        var steps = steps();
        steps.subList(0, 2).forEach(step -> written.append(step.text()).append('\n'));
        Step rule = steps.get(2);
        assertTrue(proposed(workspace, written.append(upTo(rule.text(), "kind = ")), new Step("مراقبة", List.of(), List.of()),
                "مراقبة").contains("MONITORING"));
    }

    @Test
    @DisplayName("gets a finding, codes the number, and exports the column")
    void seesItWork() throws Exception {
        Files.writeString(file, String.join("\n", steps().stream().map(Step::text).toList()));
        Run checked = Run.of("check", project, "--coder", CODER.value());
        assertTrue(checked.out().contains("code the number of monitors"), checked.out());
        codeMonitors("12");
        Run again = Run.of("check", project, "--coder", CODER.value());
        assertFalse(again.out().contains("code the number of monitors"), again.out());
        assertEquals(0, Run.of("export", project, "--to", folder.resolve("tables")).code());
        List<String> table = Files.readAllLines(folder.resolve("tables/monitoring.csv"));
        assertTrue(table.getFirst().contains("monitors"), table.getFirst());
        assertTrue(table.get(1).startsWith("AGR-0001,") && table.get(1).contains("12"), table.get(1));
        String described = Files.readString(folder.resolve("tables/datapackage.json"));
        assertTrue(described.contains("عدد المراقبين"), described);
    }

    private void codeMonitors(String number) throws Exception {
        try (Project opened = Project.open(project, CODER, Access.READ_WRITE, ProgressMonitor.NONE)) {
            var agreement = opened.codings().stream().flatMap(coding -> coding.getRecords().stream())
                    .filter(record -> record.getType().equals("Agreement")).findFirst().orElseThrow();
            opened.editor().addValue(agreement, Values.number("monitors", new BigDecimal(number)));
            opened.save();
        }
    }

    private List<String> proposed(CodebookWorkspace workspace, StringBuilder before, Step step, String typed) {
        String sofar = before + upTo(step.text(), typed);
        workspace.update(file, sofar);
        return workspace.proposals(file, sofar.length(), Cancellation.NONE).stream().map(Proposal::text).map(text -> text.strip().replaceFirst("\\(.*", "")).toList();
    }

    private boolean isExplained(CodebookWorkspace workspace, StringBuilder before, Step step, String word) {
        workspace.update(file, before + step.text());
        return workspace.hover(file, before.length() + step.text().indexOf(word)).isPresent();
    }

    /** A text up to the end of some words of it; where a line begins with the words, so does what is typed. */
    private static String upTo(String text, String words) {
        Matcher found = Pattern.compile(Pattern.quote(words.strip()) + "\\s*").matcher(text);
        assertTrue(found.find(), words);
        return text.substring(0, found.end());
    }

    private List<Path> codebookFiles() throws IOException {
        Files.writeString(file, "");
        try (Stream<Path> files = Files.list(project.resolve("codebook"))) {
            return files.filter(each -> each.toString().endsWith(".codebook")).sorted().toList();
        }
    }

    private static List<Step> steps() throws IOException {
        List<Step> steps = new ArrayList<>();
        Matcher blocks = BLOCK.matcher(page());
        while (blocks.find()) {
            steps.add(new Step(blocks.group(1), PROPOSAL.matcher(blocks.group(2)).results()
                    .map(each -> Map.entry(each.group(1), each.group(2))).toList(),
                    HOVER.matcher(blocks.group(2)).results().map(each -> each.group(1)).toList()));
        }
        assertEquals(4, steps.size());
        return steps;
    }

    private static String page() throws IOException {
        return Files.readString(Checkout.path("docs/first-steps.md"));
    }
}
