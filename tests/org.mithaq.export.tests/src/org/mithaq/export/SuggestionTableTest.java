package org.mithaq.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.core.id.ReportId;
import org.mithaq.core.suggest.Suggestion;
import org.mithaq.core.suggest.Suggestion.DateDetail;
import org.mithaq.text.RawSegments;

@DisplayName("The table of suggestions")
class SuggestionTableTest {

    @TempDir
    private Path folder;

    @Test
    @DisplayName("has a row for each suggestion, with raw segments in reading order")
    void writesRows() throws Exception {
        Suggestion date = new Suggestion("date", "date-3-20", List.of("2013-12-17"), new DateDetail("day", "early", List.of()),
                RawSegments.parse("10-20;3-7"), "17 كانون الأول 2013", "body", "date.day", 0.875);
        Suggestion clause = new Suggestion("clause", "clause-30-40", List.of("CEASEFIRE", "AID"), DateDetail.NONE,
                RawSegments.parse("30-40"), "two\nlines, \"quoted\"", "list_item", "clause.cue:CEASEFIRE|AID", 0.8);
        Suggestion bare = new Suggestion("clause", "clause-50-60", List.of(), DateDetail.NONE,
                RawSegments.parse("50-60"), "x", "list_item", "clause.item", 0);
        Path file = folder.resolve("new").resolve("list.csv");

        SuggestionTable.write(file, Map.of(new ReportId("r-1"), List.of(date, clause, bare)));

        assertEquals("""
                report,kind,id,value,precision,segments,text,zone,rule,confidence\r
                r-1,date,date-3-20,2013-12-17,day,"10-20;3-7","17 كانون الأول 2013",body,date.day,0.88\r
                r-1,clause,clause-30-40,CEASEFIRE|AID,,"30-40","two
                lines, ""quoted""\",list_item,clause.cue:CEASEFIRE|AID,0.80\r
                r-1,clause,clause-50-60,,,"50-60",x,list_item,clause.item,0.00\r
                """, Files.readString(file));
    }
}
