package org.mithaq.export.companion.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.export.companion.CompanionKind;
import org.mithaq.export.companion.ExportedTables;
import org.mithaq.export.companion.datapackage.PackageDetails;

/** No free program runs Stata's scripts, so that this one is held against Stata's rules. */
@DisplayName("The script for Stata")
class StataScriptTest {

    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,31}");
    private static final Pattern VARIABLE = Pattern.compile("(?m)^label variable (\\S+) `\"(.*)\"'$");
    private static final Pattern VALUE = Pattern.compile("(?m)^label define (\\S+) (\\S+) `\"(.*)\"', modify$");

    @TempDir
    private static Path home;
    private static String script;

    @BeforeAll
    static void exports() throws Exception {
        script = ExportedTables.in(home, List.of(CompanionKind.STATA), PackageDetails.NONE).text("load-en.do");
    }

    private static List<MatchResult> all(Pattern pattern) {
        return pattern.matcher(script).results().toList();
    }

    @Test
    @DisplayName("names and labels every column within Stata's lengths")
    void keepsLengths() {
        assertThat(all(VARIABLE)).hasSizeGreaterThan(60).allSatisfy(variable -> {
            assertThat(variable.group(1)).matches(NAME);
            assertThat(variable.group(2).length()).isBetween(1, 80);
        });
    }

    @Test
    @DisplayName("labels numbers and extended missing values only")
    void labelsNumbers() {
        assertThat(all(VALUE)).hasSizeGreaterThan(100).allSatisfy(value -> {
            assertThat(value.group(1)).matches(NAME);
            assertThat(value.group(2)).matches("-?[0-9]+|\\.[a-z]");
        });
        assertThat(script).contains("label define codes_5 -2 `\"Rejects\"', modify")
                .contains("label define codes_5 .b `\"Silent\"', modify")
                .contains("label define codes_5 .n `\"Not stated\"', modify");
    }

    @Test
    @DisplayName("closes every quotation, and leaves no macro open")
    void balancesQuotes() {
        assertThat(script.lines()).allSatisfy(line -> {
            assertThat(count(line, "`\"")).as(line).isEqualTo(count(line, "\"'"));
            assertThat(line.replace("\\$", "").replace("`\"", "").replace("\\`", "")).as(line).doesNotContain("$", "`");
        });
        assertThat(StataTable.quoted("a $1 `b' \"c\"")).isEqualTo("`\"a \\$1 \\`b' \"c\u201D\"'");
    }

    @Test
    @DisplayName("makes a column of each kind out of text, with what is missing by its letter")
    void converts() {
        assertThat(script).contains("daily(v6, \"YMD\")", "format signed_start %tdCCYY-NN-DD")
                .contains("quietly replace signed_start = .n if why_6 == \"n\"")
                .contains("encode v5, generate(position) label(codes_5)")
                .contains("save \"agreements.dta\", replace");
    }

    private static int count(String line, String part) {
        return line.split(Pattern.quote(part), -1).length - 1;
    }
}
