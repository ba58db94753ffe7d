package org.mithaq.core.usage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.core.coding.Values;
import org.mithaq.core.progress.ProgressMonitor;
import org.mithaq.core.project.IndexedProject;
import org.mithaq.core.project.OpenOptions;
import org.mithaq.core.project.Project;
import org.mithaq.testsupport.ProjectBuilder;
import org.mithaq.testsupport.RecordBuilder;

@DisplayName("The uses of the codebook's elements in coded data")
class ElementUsesTest {

    private static final String CODEBOOK = """
            codebook test version 1 languages en
            list Kind en "Kind" { release en "Release" handover en "Hand-over" }
            list Other en "Other" { release en "Release" }
            missing Why en "Why" { not_stated en "Not stated" }
            agreement Deal prefix "DEA" en "Deal" {
            	category kind of Kind [*] en "Kind"
            	text title en "Title"
            }
            """;

    @TempDir
    private Path folder;
    private Project project;

    @BeforeEach
    void codeTwoDeals() throws Exception {
        project = ProjectBuilder.in(folder.resolve("p")).report("deal", "وقّع الشمال والجنوب هدنة.\n").codebook(CODEBOOK).open();
        RecordBuilder.record(project, "Deal", "deal").value(Values.category("kind", "release"))
                .value(Values.category("kind", "handover")).get();
        RecordBuilder.record(project, "Deal", "deal").value(Values.category("kind", "release"))
                .value(Values.missing("title", "not_stated")).get();
        project.save();
    }

    @AfterEach
    void close() throws Exception {
        project.close();
    }

    @Test
    void areCountedByWhatTheyAreOf() {
        ElementUses uses = ElementUses.in(project.codings(), project.codebook());
        assertEquals(2, uses.count(new CodebookElement(CodebookElement.Kind.RECORD_TYPE, "", "Deal")));
        assertEquals(3, uses.count(new CodebookElement(CodebookElement.Kind.FEATURE, "Deal", "kind")));
        assertEquals(2, uses.count(new CodebookElement(CodebookElement.Kind.CODE, "Kind", "release")));
        assertEquals(0, uses.count(new CodebookElement(CodebookElement.Kind.CODE, "Other", "release")));
        assertEquals(1, uses.count(new CodebookElement(CodebookElement.Kind.MISSING_REASON, "", "not_stated")));
    }

    @Test
    void areTheSameInTheIndexAsInMemory() throws Exception {
        IndexedProject indexed = IndexedProject.open(folder.resolve("p"), ProgressMonitor.NONE, OpenOptions.defaults());
        ElementUses saved = ElementUses.in(indexed.records().index(), indexed.codebook(), ProgressMonitor.NONE);
        ElementUses inMemory = ElementUses.in(project.codings(), project.codebook());
        var handover = new CodebookElement(CodebookElement.Kind.CODE, "Kind", "handover");
        assertEquals(List.of(new ElementUse(ProjectBuilder.CODER.value(), "deal", "DEA-0001", "kind")), saved.first(handover));
        assertEquals(saved.first(handover), inMemory.first(handover));
    }
}
