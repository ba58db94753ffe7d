package org.mithaq.core.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.testsupport.Measurements;

@DisplayName("Measurements")
class MeasurementsTest {

    @TempDir
    private Path folder;

    @Test
    @DisplayName("stand in a file of their area, with their targets and whether these are met")
    void standInAFile() throws Exception {
        Measurements dates = Measurements.in(folder, "dates of all kinds");

        assertThat(dates.share("recall", 0.97, 98, 100).met()).isTrue();
        assertThat(dates.atMost("error rate", 0.02, 0.03, 1200).met()).isFalse();
        assertThat(dates.told("found", 130, 130).met()).isTrue();

        assertThat(Files.readAllLines(folder.resolve("dates-of-all-kinds.csv"))).containsExactly(
                "area,measure,target,reached,n,met", "dates of all kinds,recall,>= 0.9700,0.9800,100,yes",
                "dates of all kinds,error rate,<= 0.0200,0.0300,1200,no", "dates of all kinds,found,,130,130,");
    }

    @Test
    @DisplayName("come with the failing cases in a file of their own")
    void comeWithFailingCases() throws Exception {
        Path file = Measurements.in(folder, "lists").failing(List.of("a.txt 3-9: expected x, found y"));

        assertThat(file).hasFileName("lists-failing.txt").hasContent("a.txt 3-9: expected x, found y");
    }

    @Test
    @DisplayName("refuse names that would break the table")
    void refuseNamesThatBreakTheTable() {
        Measurements lists = Measurements.in(folder, "lists");

        assertThatThrownBy(() -> lists.told("a,b", 1, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
