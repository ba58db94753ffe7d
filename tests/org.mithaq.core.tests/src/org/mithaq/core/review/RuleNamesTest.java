package org.mithaq.core.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.core.corpus.ReportImporter;
import org.mithaq.core.id.ReportId;
import org.mithaq.core.layout.ProjectLayout;
import org.mithaq.core.message.Messages;
import org.mithaq.core.progress.ProgressMonitor;
import org.mithaq.core.project.Project;
import org.mithaq.core.suggest.Suggestion;
import org.mithaq.testsupport.ProjectBuilder;
import org.mithaq.testsupport.SharedData;

@DisplayName("A rule that suggests something")
class RuleNamesTest {

    private static final Locale ARABIC = Locale.of("ar");
    private static final String TEXT = """
            في 9 شباط/ فبراير 2015، ثم يوم الاثنين، ومن 3 إلى 5 آذار/ مارس 2016، وفي أيار/ مايو من العام نفسه وقّع النظام السوري
            اتفاقاً في مضايا. وفي 04/11/2018، ومن 2014 إلى 2016، وفي عام 2017، وبعد يومين، وفي الصيف الماضي، وفي ربيع 2019،
            وقبل ثلاث سنوات، وفي تسعينيات القرن الماضي، وخلال السنوات الثلاث الماضية، وفي نهاية 2018، خرج 250 مقاتلاً و3 أشياء، وجرى ما يلي:

            1. وقف إطلاق النار.
            2. أمر آخر.
            """;

    @TempDir
    private Path folder;

    @Test
    @DisplayName("has a name in English and in Arabic, whatever the rule")
    void namesAll() throws Exception {
        assertNamed(rules(List.of()));
    }

    @Tag("slow")
    @Test
    @DisplayName("in the real reports has a name too")
    void namesAllInReports() throws Exception {
        assertNamed(rules(SharedData.reports()));
    }

    private static void assertNamed(Set<String> rules) {
        assertThat(rules).isNotEmpty();
        for (String rule : rules) {
            String english = name(Locale.ENGLISH, rule);
            String arabic = name(ARABIC, rule);
            assertThat(english).as(rule).isNotEqualTo(rule).doesNotContainPattern("[a-z]\\.[a-z]");
            assertThat(arabic).as(rule).isNotEqualTo(english).containsPattern("\\p{IsArabic}");
        }
    }

    @Test
    @DisplayName("is called by the labels of the categories that its cue or earlier codings stand for")
    void namesByLabels() {
        assertThat(name(Locale.ENGLISH, "clause.cue:AID|ACCESS")).isEqualTo("Cue of <AID> + <ACCESS>");
        assertThat(name(Locale.ENGLISH, "clause.cue:AID learnt:ACCESS(طريق، فتح)"))
                .isEqualTo("Cue of <AID> · As coded before: <ACCESS>");
        assertThat(name(Locale.ENGLISH, "date.day.inferred")).isEqualTo("Day, completed from the words around it");
        assertThat(name(ARABIC, "actor.alias")).isEqualTo("اسم آخر في دليل الترميز");
    }

    @Test
    @DisplayName("that was learnt is one rule, whichever words spoke for each of its suggestions")
    void groupsWhatIsLearnt() {
        assertThat(RuleNames.common("clause.learnt:AID(إدخال، مواد)")).isEqualTo("clause.learnt:AID");
        assertThat(RuleNames.common("clause.cue:AID learnt:ACCESS(طريق، فتح)")).isEqualTo("clause.cue:AID learnt:ACCESS");
        assertThat(RuleNames.common("stance.cue:rejects before,name")).isEqualTo("stance.cue:rejects");
        assertThat(RuleNames.words("clause.learnt:AID(إدخال، مواد)")).contains("إدخال، مواد");
        assertThat(RuleNames.words("clause.cue:AID")).isEmpty();
    }

    @Test
    @DisplayName("is itself where nobody has named it")
    void unknown() {
        assertThat(Messages.has("rule.nobody.knows")).isFalse();
        assertThat(name(Locale.ENGLISH, "nobody.knows")).isEqualTo("nobody.knows");
    }

    private static String name(Locale locale, String rule) {
        return new RuleNames(locale, code -> "<" + code + ">").of(rule);
    }

    private Set<String> rules(List<Path> reports) throws Exception {
        ProjectLayout layout = ProjectBuilder.in(folder.resolve("p")).standardCodebook().report("written", TEXT).create();
        try (ReportImporter importer = new ReportImporter(layout, ProjectBuilder.CLOCK)) {
            for (Path file : reports) {
                importer.importFile(file);
            }
        }
        Set<String> rules = new TreeSet<>();
        try (Project project = ProjectBuilder.open(layout.root())) {
            for (ReportId report : project.reportIds()) {
                new SuggestionReview(project, report).find(ProgressMonitor.NONE).stream().map(Suggestion::rule).forEach(rules::add);
            }
        }
        return rules;
    }}
