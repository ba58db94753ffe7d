package org.mithaq.export.companion;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.core.id.CoderName;
import org.mithaq.core.progress.ProgressMonitor;
import org.mithaq.core.project.Access;
import org.mithaq.core.project.Project;
import org.mithaq.core.project.ProjectSnapshot;
import org.mithaq.export.DatasetExport;
import org.mithaq.export.ExportOptions;
import org.mithaq.export.companion.datapackage.PackageDetails;
import org.mithaq.testsupport.ProjectBuilder;


@DisplayName("The codebook page")
class CodebookPageTest {

    private static final String CODEBOOK = """
            codebook both version 2.3 languages ar, en ar "دليل" en "Codebook <of> \\"everything\\" & more"
            list Status ar "الحالة" en "Status" {
                signed ar "موقَّع" en "Signed" definition ar "وقّعه الطرفان." en "Both sides have signed."
                    include ar "وقّعا" en "They signed" exclude ar "اتفقا" en "They agreed"
                failed ar "فاشل" en "Failed" deprecated use signed
            }
            agreement Agreement prefix "AGR" ar "اتفاق" en "Agreement" {
                text title ar "العنوان" en "Title" required
                category status of Status ar "الحالة" en "Status" required when title is coded
            }
            rule titled for Agreement warning require title is coded ar "بلا عنوان" en "It has no title"
            dataset agreements of Agreement ar "الاتفاقات" en "Agreements" { column id  column status }
            """;

    private static Document page(Path home) throws Exception {
        try (Project project = ProjectBuilder.in(home.resolve("project")).codebook(CODEBOOK).open()) {
            project.save();
        }
        try (Project project = ProjectBuilder.open(home.resolve("project"), new CoderName("reader"), Access.READ_ONLY)) {
            new DatasetExport().export(ProjectSnapshot.of(project), home, ExportOptions.standard().withCompanions(
                    CompanionKind.companions(List.of(CompanionKind.CODEBOOK), PackageDetails.NONE)), ProgressMonitor.NONE);
        }
        Parser parser = Parser.htmlParser().setTrackErrors(100);
        Document page = Jsoup.parse(home.resolve("codebook.html").toFile(), "UTF-8", "", parser);
        assertThat(parser.getErrors()).isEmpty();
        return page;
    }

    @Test
    @DisplayName("is valid HTML in which nothing of the codebook is taken for markup")
    void isValid(@TempDir Path home) throws Exception {
        assertThat(page(home).select("h1 [lang=en]").text()).isEqualTo("Codebook <of> \"everything\" & more");
    }

    @Test
    @DisplayName("has every text in both languages, each in its direction")
    void hasBothLanguages(@TempDir Path home) throws Exception {
        Document page = page(home);
        assertThat(page.selectFirst("html").attr("dir")).isEqualTo("rtl");
        for (Element element : page.select("main [lang], header [lang], nav [lang]")) {
            assertThat(element.attr("dir")).isEqualTo(element.attr("lang").equals("ar") ? "rtl" : "ltr");
        }
        assertThat(page.select("h2 [lang=ar]")).hasSameSizeAs(page.select("h2 [lang=en]"));
        assertThat(page.select("#d-Status td[lang=ar]").eachText()).containsExactly("موقَّع", "فاشل");
        assertThat(page.select("#d-Status .exclude [lang=en]").text()).isEqualTo("They agreed");
        assertThat(page.select("#d-Status .include [lang=ar]").text()).isEqualTo("وقّعا");
    }

    @Test
    @DisplayName("has a table of contents that leads to every declaration")
    void leadsToDeclarations(@TempDir Path home) throws Exception {
        Document page = page(home);
        assertThat(page.select("nav a").eachAttr("href")).contains("#d-Status", "#d-Agreement", "#d-titled", "#d-agreements");
        for (String href : page.select("a[href]").eachAttr("href")) {
            assertThat(page.select(href)).as(href).hasSize(1);
        }
    }

    @Test
    @DisplayName("tells conditions, rules and columns as the codebook words them")
    void tellsExpressions(@TempDir Path home) throws Exception {
        Document page = page(home);
        assertThat(page.select("#d-Agreement code").eachText()).contains("title is coded");
        assertThat(page.select("#d-titled code").eachText()).contains("title is coded", "Agreement");
        assertThat(page.select("#d-agreements td code").eachText()).contains("id", "status");
    }

    @Test
    @DisplayName("asks for nothing from elsewhere and runs no script")
    void standsAlone(@TempDir Path home) throws Exception {
        Document page = page(home);
        assertThat(page.select("script, link, img, iframe, [src]")).isEmpty();
        assertThat(page.select("style").html()).doesNotContain("url(", "@import");
    }
}
