package org.mithaq.core.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.core.lookup.Choice;
import org.mithaq.core.lookup.CodebookChoices;
import org.mithaq.core.lookup.LabelFinder;
import org.mithaq.core.project.Project;
import org.mithaq.testsupport.CodebookBuilder;
import org.mithaq.testsupport.ProjectBuilder;

@DisplayName("What a codebook offers to choose from")
class CodebookChoicesTest {

    private static final String DECLARATIONS = """
            list Kind tree en "Kind" {
            	weapons ar "السلاح" en "Weapons" {
            		heavy ar "السلاح الثقيل" en "Heavy weapons" definition en "Tanks and guns" cue "دبابة"
            		medium en "Medium weapons" deprecated use heavy
            	}
            }
            scale Position en "Position" { supports = 2 en "Supports"  rejects = -2 en "Rejects"  off scale silent en "Silent" }
            registry Place en "Places" {
            	damascus ar "دمشق" en "Damascus" { barzeh ar "برزة" en "Barzeh" also "حي برزة" }
            }
            entries of Place { tall ar "التل" en "Tall" }
            """;

    @TempDir
    private Path folder;

    private LoadedCodebook codebook;

    @BeforeEach
    void load() throws Exception {
        try (Project project = ProjectBuilder.in(folder.resolve("project"))
                .codebook(CodebookBuilder.codebook("lists").with(DECLARATIONS)).open()) {
            codebook = project.codebook();
            assertThat(codebook.hasErrors()).as("%s", codebook.issues()).isFalse();
        }
    }

    private CodebookChoices in(String language) {
        return new CodebookChoices(codebook, language);
    }

    private static List<String> labels(List<? extends Choice<?>> choices) {
        return choices.stream().map(Choice::label).toList();
    }

    @Test
    void isLabelledInTheLanguageOfTheUserAndElseInTheFirstOne() {
        assertThat(labels(in("ar").categories(codebook.list("Kind").orElseThrow())))
                .containsExactly("السلاح", "السلاح الثقيل");
        assertThat(labels(in("fr").entries(codebook.registry("Place").orElseThrow())))
                .containsExactly("دمشق", "برزة", "التل");
    }

    @Test
    void leavesDeprecatedCodesOut() {
        assertThat(labels(in("en").categories(codebook.list("Kind").orElseThrow())))
                .containsExactly("Weapons", "Heavy weapons");
    }

    @Test
    void saysWhereACategoryAndAnEntryBelongAndWhatACategoryMeans() {
        Choice<?> heavy = in("en").categories(codebook.list("Kind").orElseThrow()).get(1);
        assertThat(heavy.detail()).isEqualTo("Weapons");
        assertThat(heavy.description()).isEqualTo("Tanks and guns");
        assertThat(in("en").entries(codebook.registry("Place").orElseThrow()).get(1).detail()).isEqualTo("Damascus");
    }

    @Test
    void namesThePointsOfAScaleBeforeTheCodesOffIt() {
        assertThat(labels(in("en").positions(codebook.scale("Position").orElseThrow())))
                .containsExactly("Supports", "Rejects", "Silent");
    }

    @Test
    void isFoundByAliasesAndCuesToo() {
        assertThat(labels(new LabelFinder<>(in("en").entries(codebook.registry("Place").orElseThrow())).find("حي بر")))
                .containsExactly("Barzeh");
        assertThat(labels(new LabelFinder<>(in("en").categories(codebook.list("Kind").orElseThrow())).find("دباب")))
                .containsExactly("Heavy weapons");
    }
}
