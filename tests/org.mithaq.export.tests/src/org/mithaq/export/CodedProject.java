package org.mithaq.export;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Optional;
import org.mithaq.core.coding.Values;
import org.mithaq.core.id.CoderName;
import org.mithaq.core.message.MithaqException;
import org.mithaq.core.project.Access;
import org.mithaq.core.project.Project;
import org.mithaq.model.coding.Participation;
import org.mithaq.testsupport.CodebookBuilder;
import org.mithaq.testsupport.ProjectBuilder;
import org.mithaq.testsupport.RecordBuilder;

/** A small project in which every kind of value is coded, missing or not coded at all, by two coders. */
public final class CodedProject {

    /** A text that every careless writer of CSV gets wrong. */
    public static final String DIFFICULT = "=1+1, \"quoted\"; ‏ثلاثة\nlines | and 😀 ";

    private static final String DATASETS = """
            dataset agreements of Agreement {
                column id  column report = report.id  column coder  column coding_status  column title  column signed
                column status  column status_label = status labels  column party  column places  column persons
                column secret  column articles  column follows  column clause = clauses.kind dummies  column note
            }
            dataset parties of Agreement.party {
                column agreement = owner.id  column actor = entry  column delegate  column certainty
            }
            dataset places of Agreement.places { column agreement = owner.id  column place = id  column part_of }
            dataset clauses of Agreement.clauses {
                column id  column agreement = owner.id  column number  column kind  column wording
            }
            dataset stances of Stance {
                column id  column coder  column holder  column target  column position  column score = position.value
                column position_is = position dummies
            }
            dataset evidence of all.evidence {
                column record = owner.id  column coder = owner.coder  column variable  column report = report.id
                column segments  column quote
            }
            """;

    private CodedProject() {
    }

    /** Makes the project, saved and closed. */
    public static void create(Path folder) throws IOException, MithaqException {
        try (Project project = ProjectBuilder.in(folder).codebook(CodebookBuilder.small().with(DATASETS))
                .report("beta", "In 😀 2013 the north and the south signed at the mill.")
                .report("alpha", "The river council is silent.")
                .open()) {
            codeAgreement(project);
            codeSecondAgreement(project);
            RecordBuilder.record(project, "Stance", "alpha").value(Values.entry("holder", "Actor", "river"))
                    .value(Values.position("position", "silent"), "is silent");
            project.save();
        }
        try (Project project = ProjectBuilder.open(folder, new CoderName("adam"), Access.READ_WRITE)) {
            RecordBuilder.record(project, "Stance", "beta").value(Values.entry("holder", "Actor", "north"))
                    .value(Values.position("position", "rejects"));
            RecordBuilder.record(project, "Stance", "beta").missing("position", "not_stated");
            project.save();
        }
    }

    private static void codeAgreement(Project project) {
        Participation north = Values.participation("party", "Actor", "north");
        north.getValues().add(Values.text("delegate", DIFFICULT));
        RecordBuilder agreement = RecordBuilder.record(project, "Agreement", "beta").evidence("signed at the mill")
                .value(Values.text("title", DIFFICULT))
                .value(Values.date("signed", "2013-12", "late", "في أواخر كانون الأول 2013"), "2013")
                .value(north, "the north").value(Values.participation("party", "Actor", "south"))
                .value(Values.entry("places", "Place", "mill")).value(Values.entry("places", "Place", "valley"))
                .value(Values.quantity("persons", Optional.of(new BigDecimal("100")), Optional.empty(), true, "person",
                        "more than 100"))
                .value(Values.yesNo("secret", true)).value(Values.number("articles", new BigDecimal("12.50")));
        agreement.part("clauses").value(Values.category("kind", "ceasefire")).value(Values.category("kind", "guarantor"))
                .value(Values.text("wording", "-2")).owner()
                .part("clauses").missing("kind", "unclear");
    }

    private static void codeSecondAgreement(Project project) {
        RecordBuilder.record(project, "Agreement", "beta").value(Values.text("title", ""))
                .missing("signed", "not_stated").missing("persons", "unclear").missing("party", "not_stated")
                .value(Values.record("follows", "AGR-0001")).value(Values.yesNo("secret", false));
    }
}
