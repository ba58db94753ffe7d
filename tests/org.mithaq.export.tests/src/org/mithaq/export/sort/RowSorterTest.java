package org.mithaq.export.sort;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mithaq.model.codebook.CodebookFactory;
import org.mithaq.model.codebook.SortKey;

@DisplayName("A sorter of rows")
class RowSorterTest {

    private static final int ROWS = 1000;

    private static List<String> sorted(int most, boolean descending) throws Exception {
        SortKey key = CodebookFactory.eINSTANCE.createSortKey();
        key.setDescending(descending);
        ByteArrayOutputStream found = new ByteArrayOutputStream();
        try (RowSorter sorter = new RowSorter(new RowOrder(List.of(key)), most)) {
            for (int i = 0; i < ROWS; i++) {
                SortValue value = i % 10 == 9 ? new SortValue(Optional.empty(), Optional.empty())
                        : new SortValue(Optional.of(new BigDecimal(i * 7919 % 50)), Optional.empty());
                String line = value.number().map(Object::toString).orElse("none") + " row 😀 " + i + "\r\n";
                sorter.add(new KeyedRow(List.of(value), line.getBytes(StandardCharsets.UTF_8)));
            }
            sorter.forEach(found::write);
        }
        return found.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    @DisplayName("gives the same order whether rows fit into memory or not")
    void spillsToTheDisk() throws Exception {
        List<String> all = sorted(ROWS + 1, false);
        assertEquals(ROWS, all.size());
        assertEquals("0 row 😀 0", all.getFirst());
        assertEquals(all, sorted(37, false));
        assertEquals(sorted(ROWS + 1, true), sorted(37, true));
    }

    @Test
    @DisplayName("keeps equal rows in their order, and puts absent values last in both directions")
    void isStable() throws Exception {
        List<String> down = sorted(37, true);
        assertEquals("49 row 😀 21", down.getFirst());
        assertEquals("none row 😀 999", down.getLast());
        assertEquals("none row 😀 999", sorted(37, false).getLast());
    }
}
