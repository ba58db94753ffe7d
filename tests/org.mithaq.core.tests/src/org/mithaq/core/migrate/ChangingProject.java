package org.mithaq.core.migrate;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.mithaq.core.coding.Values;
import org.mithaq.core.id.RecordId;
import org.mithaq.core.id.ReportId;
import org.mithaq.core.project.Project;
import org.mithaq.core.store.CodingStore;
import org.mithaq.model.coding.Participation;
import org.mithaq.testsupport.ProjectBuilder;
import org.mithaq.testsupport.RecordBuilder;

/** A project with a coded agreement and clause, whose codebook is changed by replacing words of it. */
final class ChangingProject {

    static final ReportId DEAL = new ReportId("deal");
    static final RecordId AGREEMENT = new RecordId("AGR-0001");
    static final RecordId CLAUSE = new RecordId("CLA-0001");

    private final Path root;

    private ChangingProject(Path root) {
        this.root = root;
    }

    static ChangingProject in(Path folder) throws Exception {
        Path root = folder.resolve("p");
        ProjectBuilder.in(root).report("deal", "وقّع الشمال والجنوب هدنة.\n").create();
        try (Project project = ProjectBuilder.open(root)) {
            Participation north = Values.participation("party", "Actor", "north");
            north.getValues().add(Values.text("delegate", "سلمى"));
            RecordBuilder.record(project, "Agreement", "deal").value(Values.text("title", "12"))
                    .value(Values.yesNo("secret", true)).value(north).value(Values.entry("places", "Place", "valley"))
                    .value(Values.entry("places", "Place", "mill")).missing("signed", "unclear")
                    .part("clauses").value(Values.category("kind", "ceasefire"), "هدنة")
                    .value(Values.category("kind", "withdrawal"), "الشمال");
            project.save();
        }
        return new ChangingProject(root);
    }

    Path root() {
        return root;
    }

    Project open() throws Exception {
        return ProjectBuilder.open(root);
    }

    /**
     * Gives the codebook another version and other words.
     *
     * @param replacements pairs of what stands there and what is to stand there; a last one alone is added at the end
     */
    void change(String version, String... replacements) throws Exception {
        Path file = root.resolve("codebook/main.codebook");
        String text = Files.readString(file).replaceFirst("version [0-9.]+", "version " + version);
        for (int i = 0; i + 1 < replacements.length; i += 2) {
            assertTrue(text.contains(replacements[i]), replacements[i]);
            text = text.replace(replacements[i], replacements[i + 1]);
        }
        boolean addsChanges = replacements.length % 2 == 1;
        Files.writeString(file, text + (addsChanges ? "\n" + replacements[replacements.length - 1] : ""));
    }

    static byte[] bytes(Project project) {
        return new CodingStore().toBytes(project.coding(DEAL).orElseThrow());
    }
}
