package org.mithaq.core.suggest.learnt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.core.coding.Values;
import org.mithaq.core.id.ReportId;
import org.mithaq.core.learn.CategoryModel;
import org.mithaq.core.learn.LearntCategory;
import org.mithaq.core.project.Project;
import org.mithaq.core.suggest.SuggestionFixture;
import org.mithaq.model.codebook.PartFeature;
import org.mithaq.model.codebook.RecordType;
import org.mithaq.model.coding.CategoryValue;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.Origin;
import org.mithaq.model.coding.RecordStatus;
import org.mithaq.text.RawRange;
import org.mithaq.text.RawSegments;

@DisplayName("What the codings of a project teach about the kinds of parts")
class LearntKindsTest {

    private static final String TEXT = """
            ترميم الجسر القديم
            يبدأ ترميم السوق
            ترميم المدرسة والمشفى
            توزيع الخبز
            """;
    private static final ReportId REPORT = new ReportId(SuggestionFixture.REPORT);

    @TempDir
    private Path folder;
    private Project project;
    private RecordType clause;
    private CodedRecord agreement;

    @BeforeEach
    void open() throws Exception {
        project = SuggestionFixture.project(folder.resolve("project"), TEXT);
        clause = project.codebook().recordType("Clause").orElseThrow();
        agreement = project.editor().createRecord(type("Agreement"), REPORT, words("ترميم الجسر القديم"));
    }

    @AfterEach
    void close() throws Exception {
        project.closeWithoutSaving();
    }

    private RecordType type(String name) {
        return project.codebook().recordType(name).orElseThrow();
    }

    private static RawSegments words(String words) {
        int start = TEXT.indexOf(words);
        return RawSegments.of(RawRange.of(start, start + words.length()));
    }

    private CodedRecord clause(String words) {
        PartFeature clauses = type("Agreement").getFeatures().stream().filter(PartFeature.class::isInstance)
                .map(PartFeature.class::cast).findFirst().orElseThrow();
        return project.editor().createPart(agreement, clauses, REPORT, words(words));
    }

    private void clause(String words, String kind) {
        project.editor().addValue(clause(words), Values.category("kind", kind));
    }

    private CategoryModel learnt() {
        return LearntKinds.of(project.codebook(), project.ownCodings(), () -> false).model(clause);
    }

    @Test
    @DisplayName("are the words of coded parts and what they were coded as")
    void learnsFromCodedParts() {
        clause("ترميم الجسر القديم", "AID");
        clause("يبدأ ترميم السوق", "AID");
        clause("توزيع الخبز", "CEASEFIRE");

        List<LearntCategory> judged = learnt().judge("ترميم البيوت", Set.of(), 0);

        assertEquals("AID", judged.getFirst().category());
        assertTrue(judged.getFirst().words().contains("ترميم"), judged.toString());
    }

    @Test
    @DisplayName("are none from parts that nobody has put into a category")
    void leavesUncodedPartsOut() {
        clause("ترميم الجسر القديم");

        assertFalse(learnt().knows("AID"));
        assertTrue(learnt().isEmpty());
    }

    @Test
    @DisplayName("are none from suggestions that nobody looked at, so that they do not teach themselves")
    void leavesUnseenSuggestionsOut() {
        CodedRecord repair = suggestedClause("ترميم الجسر القديم", "AID");
        CodedRecord bread = suggestedClause("توزيع الخبز", "CEASEFIRE");
        assertTrue(learnt().isEmpty());

        project.editor().setValues(bread, "kind", List.of(Values.category("kind", "HEAVY")));
        assertTrue(learnt().knows("HEAVY"));
        assertFalse(learnt().knows("AID"));

        project.editor().setStatus(agreement, RecordStatus.COMPLETE);
        assertTrue(learnt().knows("AID"));
        assertEquals(RecordStatus.DRAFT, repair.getStatus());
    }

    private CodedRecord suggestedClause(String words, String kind) {
        CodedRecord suggested = clause(words);
        CategoryValue value = Values.category("kind", kind);
        value.setOrigin(Origin.SUGGESTION);
        project.editor().addValue(suggested, value);
        project.editor().setOrigin(suggested, Origin.SUGGESTION, "clause.cue:" + kind);
        return suggested;
    }

    @Test
    @DisplayName("are those of the main category of a type, and none for a type without parts")
    void keepsTypesApart() {
        clause("ترميم الجسر القديم", "AID");

        LearntKinds learnt = LearntKinds.of(project.codebook(), project.ownCodings(), () -> false);

        assertTrue(learnt.model(clause).knows("AID"));
        assertTrue(learnt.model(type("Agreement")).isEmpty());
        assertTrue(LearntKinds.none().model(clause).isEmpty());
    }

    @Test
    @DisplayName("do not change when codings change afterwards")
    void isAPictureOfOneMoment() {
        clause("ترميم الجسر القديم", "AID");
        CategoryModel before = learnt();

        clause("توزيع الخبز", "CEASEFIRE");

        assertFalse(before.knows("CEASEFIRE"));
        assertTrue(learnt().knows("CEASEFIRE"));
    }
}
