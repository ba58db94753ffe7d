package org.mithaq.core.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.codebook.evaluation.Evaluator;
import org.mithaq.core.coding.Values;
import org.mithaq.core.lookup.AllowedChoices;
import org.mithaq.core.lookup.Choice;
import org.mithaq.core.lookup.CodebookChoices;
import org.mithaq.core.lookup.Forbidden;
import org.mithaq.core.lookup.LabelFinder;
import org.mithaq.core.lookup.Restrictions;
import org.mithaq.core.project.Project;
import org.mithaq.model.codebook.Category;
import org.mithaq.model.codebook.CategoryList;
import org.mithaq.model.codebook.Severity;
import org.mithaq.testsupport.ProjectBuilder;
import org.mithaq.testsupport.RecordBuilder;

@DisplayName("Choosing where the codebook restricts values")
class AllowedChoicesTest {

    private static final String CODEBOOK = """
            codebook test version 1 languages en, ar
            list Kind en "Kind" { release ar "إفراج" en "Release" handover en "Hand-over" takeover en "Take-over" truce en "Truce" }
            agreement Deal prefix "DEA" en "Deal" {
                text title en "Title"
                category kind of Kind [*] en "Kind"
                    allowed itself != handover when title = "swap", itself in (release, truce) when title = "camp"
            }
            """;

    private Project project;
    private RecordBuilder deal;

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        project = ProjectBuilder.in(folder.resolve("p")).codebook(CODEBOOK).report("first", "Text.\n").open();
        assertThat(project.codebookFindings()).noneMatch(finding -> finding.severity() == Severity.ERROR);
        deal = RecordBuilder.record(project, "Deal", "first");
    }

    @AfterEach
    void close() throws Exception {
        project.closeWithoutSaving();
    }

    private AllowedChoices<Category> kinds() {
        LoadedCodebook codebook = project.codebook();
        Evaluator evaluator = new Evaluator(codebook);
        CategoryList list = codebook.list("Kind").orElseThrow();
        return new AllowedChoices<>(new LabelFinder<>(new CodebookChoices(codebook, "en").categories(list)),
                Restrictions.of(codebook.feature(codebook.recordType("Deal").orElseThrow(), "kind").orElseThrow(),
                        deal.get(), evaluator, project.recordsNow()),
                category -> Optional.of(evaluator.candidate(category)));
    }

    private static List<String> ids(List<Choice<Category>> choices) {
        return choices.stream().map(Choice::id).toList();
    }

    @Test
    void offersEverythingWhileNoConditionHolds() {
        assertThat(ids(kinds().find("").allowed())).containsExactly("release", "handover", "takeover", "truce");
        assertThat(kinds().find("").forbidden()).isEmpty();
    }

    @Test
    void offersWhatIsAllowedAndSaysWhyTheRestIsNot() {
        deal.value(Values.text("title", "camp"));
        assertThat(ids(kinds().find("").allowed())).containsExactly("release", "truce");
        Forbidden<Category> forbidden = kinds().find("").forbidden().getFirst();
        assertThat(ids(forbidden.choices())).containsExactly("handover", "takeover");
        assertThat(forbidden.summary().in(Locale.ENGLISH)).contains("2 are not allowed here", "itself in (release, truce)",
                "title = \"camp\"");
        assertThat(forbidden.summary().in(Locale.forLanguageTag("ar"))).contains("2", "itself in (release, truce)");
        assertThat(forbidden.details().in(Locale.ENGLISH)).contains("\nHand-over\nTake-over");
    }

    @Test
    void understandsATypedTextAmongWhatIsAllowed() {
        assertThat(kinds().meant("t")).as("take-over or truce").isEmpty();
        deal.value(Values.text("title", "camp"));
        assertThat(kinds().meant("t").map(Choice::id)).contains("truce");
        assertThat(kinds().meant("افراج").map(Choice::id)).contains("release");
    }

    @Test
    void takesNothingThatIsForbiddenWhateverElseIsFound() {
        deal.value(Values.text("title", "swap"));
        assertThat(kinds().meant("Hand-over")).isEmpty();
        assertThat(kinds().meant("hand")).isEmpty();
        assertThat(kinds().refusal("Hand-over").orElseThrow().in(Locale.ENGLISH))
                .contains("\"Hand-over\" is not allowed here", "itself != handover");
        assertThat(kinds().refusal("hand")).isPresent();
        assertThat(kinds().refusal("nonsense")).as("means nothing at all").isEmpty();
        assertThat(kinds().refusal("Truce")).isEmpty();
    }
}
