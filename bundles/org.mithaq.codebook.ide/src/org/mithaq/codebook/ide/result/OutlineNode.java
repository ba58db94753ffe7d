package org.mithaq.codebook.ide.result;

import java.util.List;

/**
 * An element in the outline of a file.
 *
 * @param kind what it is
 * @param name its id; empty when it has none
 * @param label its label in the users' language; its id when it has none
 * @param range all of it
 * @param nameRange its id
 * @param deprecated whether it is kept for old data only
 * @param children what it holds, in the order of the file
 */
public record OutlineNode(ElementKind kind, String name, String label, TextRange range, TextRange nameRange,
        boolean deprecated, List<OutlineNode> children) {

    public OutlineNode {
        children = List.copyOf(children);
    }
}
