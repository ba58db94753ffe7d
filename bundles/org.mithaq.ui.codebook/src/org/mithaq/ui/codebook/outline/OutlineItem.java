package org.mithaq.ui.codebook.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.mithaq.codebook.ide.result.OutlineNode;

/**
 * An element in the tree. Equal to the one at the same path of names in an outline that was made later, so that the tree
 * stays as it is while the text is being edited.
 */
public final class OutlineItem {

    private final String path;
    private final OutlineNode node;
    private final List<OutlineItem> children;

    private OutlineItem(String path, OutlineNode node) {
        this.path = path;
        this.node = node;
        this.children = items(path, node.children());
    }

    /** The items of elements. */
    public static List<OutlineItem> of(List<OutlineNode> nodes) {
        return items("", nodes);
    }

    private static List<OutlineItem> items(String owner, List<OutlineNode> nodes) {
        Map<String, Integer> seen = new HashMap<>();
        List<OutlineItem> items = new ArrayList<>();
        for (OutlineNode node : nodes) {
            String name = owner + "/" + node.kind() + " " + node.name();
            items.add(new OutlineItem(name + "#" + seen.merge(name, 1, Integer::sum), node));
        }
        return List.copyOf(items);
    }

    public OutlineNode node() {
        return node;
    }

    public List<OutlineItem> children() {
        return children;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OutlineItem that && path.equals(that.path);
    }

    @Override
    public int hashCode() {
        return Objects.hash(path);
    }
}
