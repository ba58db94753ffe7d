package org.mithaq.core.usage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.codebook.usage.CodedName;
import org.mithaq.codebook.usage.CodedUse;
import org.mithaq.core.coding.Values;
import org.mithaq.core.progress.ProgressMonitor;
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
        ElementUses uses = uses();
        assertEquals(2, count(uses, CodedName.Kind.RECORD_TYPE, "", "Deal"));
        assertEquals(3, count(uses, CodedName.Kind.FEATURE, "Deal", "kind"));
        assertEquals(2, count(uses, CodedName.Kind.CODE, "Kind", "release"));
        assertEquals(0, count(uses, CodedName.Kind.CODE, "Other", "release"));
        assertEquals(1, count(uses, CodedName.Kind.MISSING_REASON, "", "not_stated"));
    }

    @Test
    void areFoundAtTheirPlaces() {
        assertEquals(List.of(new CodedUse(ProjectBuilder.CODER.value(), "deal", "DEA-0001", "kind")),
                uses().uses(new CodedName(CodedName.Kind.CODE, "Kind", "handover"), 10));
    }

    @Test
    void followEditsThatAreNotSaved() {
        RecordBuilder.record(project, "Deal", "deal").get();
        assertEquals(3, count(uses(), CodedName.Kind.RECORD_TYPE, "", "Deal"));
    }

    private ElementUses uses() {
        return ElementUses.in(project.recordsNow().index(), project.codebook(), ProgressMonitor.NONE);
    }

    private static long count(ElementUses uses, CodedName.Kind kind, String owner, String name) {
        return uses.count(new CodedName(kind, owner, name)).orElseThrow();
    }
}
