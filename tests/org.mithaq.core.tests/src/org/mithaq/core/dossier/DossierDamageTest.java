package org.mithaq.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.core.coding.CodedRecords;
import org.mithaq.core.coding.Values;
import org.mithaq.core.id.ReportId;
import org.mithaq.core.project.Project;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.testsupport.ProjectBuilder;
import org.mithaq.testsupport.RecordBuilder;

@DisplayName("A dossier")
class DossierDamageTest {

    private static final String TEXT = "اجتمع المجلس في الوادي ووقّع هدنة.\n";

    private Project project;

    @BeforeEach
    void code(@TempDir Path folder) throws Exception {
        project = ProjectBuilder.in(folder.resolve("p")).report("valley", TEXT).open();
        RecordBuilder.record(project, "Agreement", "valley").evidence("ووقّع هدنة")
                .value(Values.text("title", "هدنة \"الوادي\"")).value(Values.date("signed", "2013-12-17", "mid", "17 كانون الأول"))
                .value(Values.participation("party", "Actor", "north"), "المجلس")
                .value(Values.participation("party", "Actor", "south"))
                .value(Values.entry("places", "Place", "mill")).missing("persons", "unclear")
                .part("clauses").value(Values.category("kind", "ceasefire")).value(Values.category("kind", "withdrawal"));
        RecordBuilder.record(project, "Stance", "valley").value(Values.entry("holder", "Actor", "river"))
                .value(Values.record("target", "AGR-0001")).value(Values.position("position", "silent"));
    }

    @AfterEach
    void close() throws Exception {
        project.closeWithoutSaving();
    }

    private String print(DossierForm form) {
        return DossierPrinter.print(new RecordSelection(List.of()).of(project), project.codebook(),
                new DossierTexts(project::report)::raw, DossierStyle.ids(form));
    }

    private List<String> ids() {
        return project.ownCodings().stream().flatMap(CodedRecords::all).map(CodedRecord::getId).toList();
    }

    @Test
    @DisplayName("reads like an outline")
    void readsLikeAnOutline() {
        assertThat(print(DossierForm.READABLE)).isEqualTo("""
                dossier readable

                report "valley" (by "salma")

                Agreement AGR-0001 {
                	@ 23-33 "ووقّع هدنة"
                	status signed (inferred)
                	title "هدنة \\"الوادي\\""
                	signed 2013-12-17 mid "17 كانون الأول"
                	party north
                		@ 6-12 "المجلس"
                	party south
                	places mill
                	persons missing unclear
                	clauses CLA-0001 {
                		kind ceasefire, withdrawal
                	}
                }

                Stance STA-0001 {
                	holder river
                	target AGR-0001
                	position silent
                }
                """);
    }

    @Test
    @DisplayName("loses no record and does not hang, whatever its bytes come to")
    void survivesDamage() {
        damage(300, 1);
    }

    @Test
    @Tag("nightly")
    @DisplayName("loses no record and does not hang, whatever its bytes come to, many times")
    void survivesDamageManyTimes() {
        damage(50_000, 2);
    }

    private void damage(int times, long seed) {
        Random random = new Random(seed);
        List<String> ids = ids();
        byte[] whole = print(DossierForm.FULL).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < times; i++) {
            byte[] damaged = damaged(whole, random);
            DossierFile file = DossierFile.decode(damaged);
            DossierPlan plan = DossierReader.read(file.text(), project, DossierOptions.typed("en"));
            if (!plan.hasErrors() && plan.changesAnything()) {
                DossierEdits.carryOut(plan, project);
                assertThat(ids()).as(file.text()).containsAll(ids);
                project.commandStack().undo();
            }
            assertThat(ids()).as(file.text()).isEqualTo(ids);
        }
        assertThat(print(DossierForm.FULL).getBytes(StandardCharsets.UTF_8)).isEqualTo(whole);
    }

    private static byte[] damaged(byte[] whole, Random random) {
        byte[] bytes = whole.clone();
        String signs = "{}()@^\",;|/*\n\\ x0-";
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            bytes[random.nextInt(bytes.length)] = random.nextInt(4) == 0 ? (byte) random.nextInt(256)
                    : (byte) signs.charAt(random.nextInt(signs.length()));
        }
        int start = random.nextInt(3) > 0 ? 0 : random.nextInt(bytes.length);
        int end = random.nextInt(3) > 0 ? bytes.length : start + random.nextInt(bytes.length - start);
        return Arrays.copyOfRange(bytes, start, end);
    }

    @Test
    @DisplayName("is typed with labels of either language, Arabic commas, words of dates and quotes alone")
    void isTypedByLabels() {
        DossierPlan plan = DossierReader.read("""
                report valley
                Agreement "ملاحظة" {
                    Title "هدنة"; Status Offered
                    Party River council، "South"
                    @ "المجلس"
                    signed 17 كانون الأول 2013
                    clauses { kind Ceasefire } clauses { kind guarantor (probable) }
                }
                """, project, DossierOptions.typed("en"));
        assertThat(plan.problems()).isEmpty();
        DossierEdits.carryOut(plan, project);
        assertThat(print(DossierForm.SHORT)).endsWith("""
                Agreement AGR-0002 "ملاحظة" {
                	title "هدنة"
                	status offered
                	party river, south
                	signed 2013-12-17 "17 كانون الأول 2013"
                	clauses CLA-0002 {
                		kind ceasefire
                	}
                	clauses CLA-0003 {
                		kind guarantor (probable)
                	}
                }
                """);
    }

    @Test
    @DisplayName("tells every mistake and reads the rest")
    void tellsEveryMistake() {
        DossierPlan plan = DossierReader.read("""
                report valley
                Agreement {
                  status sined
                  colour red
                  title "open
                  party north south
                }
                Nothing { }
                Stance { position supports }
                """, project, DossierOptions.typed("en"));
        assertThat(plan.problems()).extracting("code").containsExactly("dossier.code.unknown", "dossier.feature.unknown",
                "dossier.text.open", "dossier.entry.unknown", "dossier.type.unknown");
        assertThat(plan.changes()).hasSizeGreaterThanOrEqualTo(1);
        assertThat(project.coding(new ReportId("valley")).orElseThrow().getRecords()).hasSize(2);
    }
}
