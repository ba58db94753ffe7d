package org.mithaq.export.companion.page;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.mithaq.export.TablesForCompanions;
import org.mithaq.export.table.WrittenTable;
import org.mithaq.model.codebook.DocumentedElement;

/** A part of the page: declarations of one kind. */
interface PageSection {

    /** Of its heading, and where it begins on the page. */
    String key();

    /** What it describes, in its order. */
    List<? extends DocumentedElement> declarations();

    void write() throws IOException;

    /** All that describe something, in the order of the page. */
    static List<PageSection> all(TablesForCompanions tables, Bilingual both) {
        var codebook = tables.codebook();
        Stream<PageSection> sections = Stream.of(new RecordSection(codebook.recordTypes(), both),
                new ListSection(codebook, both), new ScaleSection(codebook, both), new MissingSection(codebook, both),
                new RegistrySection(codebook, both), new RuleSection(codebook.rules(), both),
                new TableSection(tables.tables().stream().map(WrittenTable::table).toList(), both));
        return sections.filter(section -> !section.declarations().isEmpty()).toList();
    }
}
