package org.mithaq.export.table;

import java.util.List;
import java.util.Optional;
import org.mithaq.model.codebook.Code;
import org.mithaq.model.codebook.Column;

/**
 * A column of a written table.
 *
 * @param name as it stands in the first row
 * @param source the column of the dataset that it shows; its labels and definitions are those of all its facets
 * @param facet which side of the source
 * @param type what stands in the cells
 * @param several whether a cell may hold several values, joined by {@code |}
 * @param categories the codes that may stand in the cells, in their order; empty where {@code type} is not
 *     {@link ColumnType#CODE}
 * @param ordered whether the order of the categories means something, as that of a scale's points does
 * @param code what a dummy stands for; empty for other facets
 * @param missing whether missing codes may stand in the cells
 */
public record TableColumn(String name, Column source, ColumnFacet facet, ColumnType type, boolean several,
        List<TableCategory> categories, boolean ordered, Optional<Code> code, boolean missing) {

    public TableColumn {
        categories = List.copyOf(categories);
    }
}
