package org.mithaq.core.migrate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.core.baseline.FindingAcceptance;
import org.mithaq.core.check.ProjectChecker;
import org.mithaq.core.coding.CodedRecords;
import org.mithaq.core.coding.Values;
import org.mithaq.core.finding.Finding;
import org.mithaq.core.finding.Place;
import org.mithaq.core.progress.ProgressMonitor;
import org.mithaq.core.project.Project;
import org.mithaq.core.store.WriteFailedException;
import org.mithaq.model.coding.CodingFactory;
import org.mithaq.model.coding.Participation;
import org.mithaq.model.coding.RefusedSuggestion;
import org.mithaq.testsupport.RecordBuilder;

@DisplayName("What is decided about codings that follow their codebook")
class FollowingDecisionsTest {

    @TempDir
    private Path folder;
    private ChangingProject codings;

    @BeforeEach
    void makeProject() throws Exception {
        codings = ChangingProject.in(folder);
    }

    @Test
    @DisplayName("follows where findings were accepted, so that they do not come up again, nor when the codings go back")
    void accepted() throws Exception {
        Path codebook = codings.root().resolve("codebook/main.codebook");
        String text = Files.readString(codebook);
        try (Project project = codings.open()) {
            assertTrue(findings(project).stream().anyMatch(finding -> finding.code().equals("value.tooFew")));
            new FindingAcceptance(project.layout(), Clock.systemUTC()).accept(project.recordsNow().index(),
                    findings(project), "as agreed", "salma");
            assertEquals(List.of(), findings(project));
        }
        codings.change("1.1", "role party", "role member", "party is not", "member is not", "registry Actor", "registry Body",
                "of Actor", "of Body", "agreement Agreement", "agreement Deal", "of Agreement", "of Deal", "for Agreement",
                "for Deal", "changes from 1.0 to 1.1 { rename role Agreement.party to member rename registry Actor to Body "
                        + "rename record Agreement to Deal }");
        try (Project project = codings.open()) {
            assertFalse(project.codebook().hasErrors(), () -> project.codebook().issues().toString());
            Migration.of(project).run();
            assertEquals(List.of(), findings(project));
            project.editor().setValues(project.record(ChangingProject.AGREEMENT).orElseThrow(), "member", List.of());
            assertEquals(List.of("value.required"), findings(project).stream().map(Finding::code).toList(), "another finding");
            project.closeWithoutSaving();
        }
        Files.writeString(codebook, text);
        try (Project project = codings.open()) {
            assertEquals(List.of(), findings(project));
        }
    }

    @Test
    @DisplayName("follows where findings about actors' parts were accepted")
    void acceptedOfParts() throws Exception {
        try (Project project = codings.open()) {
            Participation north = (Participation) CodedRecords.values(project.record(ChangingProject.AGREEMENT).orElseThrow(), "party").getFirst();
            project.editor().addValue(north, Values.text("delegate", "ليلى"));
            assertTrue(findings(project).stream().anyMatch(finding -> finding.code().equals("value.tooMany")));
            project.save();
            new FindingAcceptance(project.layout(), Clock.systemUTC()).accept(project.recordsNow().index(),
                    findings(project), "as agreed", "salma");
        }
        codings.change("1.1", "text delegate", "text envoy",
                "changes from 1.0 to 1.1 { rename variable Agreement.party.delegate to envoy }");
        try (Project project = codings.open()) {
            Migration.of(project).run();
            assertEquals(List.of(), findings(project));
        }
    }

    @Test
    @DisplayName("lets nothing follow when what is accepted cannot be written")
    void acceptedUnwritable() throws Exception {
        try (Project project = codings.open()) {
            new FindingAcceptance(project.layout(), Clock.systemUTC()).accept(project.recordsNow().index(),
                    findings(project), "as agreed", "salma");
        }
        codings.change("1.1", "role party", "role member", "party is not", "member is not",
                "changes from 1.0 to 1.1 { rename role Agreement.party to member }");
        Path baseline = codings.root().resolve("check/baseline.csv");
        Path inTheWay = baseline.resolveSibling("." + baseline.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
        Files.createDirectories(inTheWay.resolve("a folder"));
        try (Project project = codings.open()) {
            byte[] before = ChangingProject.bytes(project);
            assertThrows(WriteFailedException.class, () -> Migration.of(project).run());
            assertArrayEquals(before, ChangingProject.bytes(project));
            assertFalse(project.isDirty());
        }
    }

    private static List<Finding> findings(Project project) {
        return new ProjectChecker().check(project, ProgressMonitor.NONE).stream()
                .filter(finding -> finding.place() instanceof Place.InRecord).toList();
    }

    @Test
    @DisplayName("follows where suggestions were refused, so that they stay refused under their names of today")
    void refusals() throws Exception {
        try (Project project = codings.open()) {
            project.editor().refuse(ChangingProject.DEAL, List.of(refused("clause", "ceasefire"), refused("actor", "north"),
                    refused("date", "2015"), refused("quantity", "3", "person"), refused("stance", "rejects", "north"),
                    refused("follows", "south"), refused("clause", "withdrawal")));
            project.save();
        }
        codings.change("1.2", "ceasefire en", "truce en", "part Clause", "part Article", "of Clause", "of Article",
                "registry Actor", "registry Party", "of Actor", "of Party", "{ north en", "{ upland en", "rejects =", "refuses =",
                "person en", "human en", "link follows", "link continues", """
                changes from 1.0 to 1.1 { rename record Clause to Article rename category Kind.ceasefire to halt
                	rename registry Actor to Party rename position Position.rejects to refuses }
                changes from 1.1 to 1.2 { rename category Kind.halt to truce rename entry Party.north to upland
                	rename category Unit.person to human rename link Agreement.follows to continues
                	split category Kind.withdrawal into truce, guarantor }""");
        try (Project project = codings.open()) {
            assertFalse(project.codebook().hasErrors(), () -> project.codebook().issues().toString());
            byte[] before = ChangingProject.bytes(project);
            MigrationReport report = Migration.of(project).run();
            assertEquals(7, report.refusals());
            assertEquals(List.of("article [truce]", "party [upland]", "date [2015]", "quantity [3, human]",
                    "stance [refuses, upland]", "continues [south]", "article [withdrawal]"), refusals(project));
            project.commandStack().undo();
            assertArrayEquals(before, ChangingProject.bytes(project));
            project.commandStack().redo();
            project.save();
        }
        try (Project project = codings.open()) {
            assertEquals("party [upland]", refusals(project).get(1));
            assertFalse(Migration.of(project).isNeeded());
        }
    }

    @Test
    @DisplayName("stays where suggestions were refused under the names of today")
    void refusalsOfToday() throws Exception {
        codings.change("1.1", "ceasefire en", "truce en", "guarantor en", "ceasefire en", "= guarantor", "= ceasefire",
                "changes from 1.0 to 1.1 { rename category Kind.ceasefire to truce rename category Kind.guarantor to ceasefire }");
        try (Project project = codings.open()) {
            project.editor().refuse(ChangingProject.DEAL, List.of(refused("clause", "ceasefire")));
            assertEquals(0, Migration.of(project).run().refusals());
            assertEquals(List.of("clause [ceasefire]"), refusals(project));
        }
    }

    @Test
    @DisplayName("follows where suggestions were refused before refusals told their version, although more was coded since")
    void refusalsWithoutAVersion() throws Exception {
        Path file = codings.root().resolve("coding/salma/deal.xmi");
        try (Project project = codings.open()) {
            project.editor().refuse(ChangingProject.DEAL, List.of(refused("clause", "ceasefire")));
            project.editor().delete(project.record(ChangingProject.AGREEMENT).orElseThrow());
            project.save();
        }
        Files.writeString(file, Files.readString(file).replaceAll("(<refusals[^>]*) codebookVersion=\"1.0\"", "$1"));
        codings.change("1.1", "ceasefire en", "truce en", "changes from 1.0 to 1.1 { rename category Kind.ceasefire to truce }");
        try (Project project = codings.open()) {
            RecordBuilder.record(project, "Agreement", "deal");
            project.save();
        }
        try (Project project = codings.open()) {
            assertEquals(1, Migration.of(project).run().refusals());
            assertEquals(List.of("clause [truce]"), refusals(project));
        }
    }

    private static RefusedSuggestion refused(String kind, String... values) {
        RefusedSuggestion refused = CodingFactory.eINSTANCE.createRefusedSuggestion();
        refused.setKind(kind);
        refused.getValues().addAll(List.of(values));
        return refused;
    }

    private static List<String> refusals(Project project) {
        return project.coding(ChangingProject.DEAL).orElseThrow().getRefusals().stream()
                .map(refused -> refused.getKind() + " " + refused.getValues()).toList();
    }
}
