package org.mithaq.extract.markup;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.mithaq.extract.NoteMarkers;
import org.mithaq.extract.TextWriter;
import org.mithaq.extract.TextWriter.Spacing;

/** Writes the elements of a page as blocks of text: headings with Markdown's marks, items with bullets or numbers, rows. */
final class HtmlText implements NodeVisitor {

    private static final Set<String> CLOSE = Set.of("li", "tr", "dt", "dd");
    private static final Set<String> LISTS = Set.of("ul", "ol", "menu");

    private final TextWriter out;
    private final StringBuilder block = new StringBuilder();
    private final Deque<int[]> lists = new ArrayDeque<>();
    private final Deque<Boolean> tableRows = new ArrayDeque<>();
    private int rows;
    private boolean closeBefore;
    private boolean close;

    HtmlText(TextWriter out) {
        this.out = out;
    }

    void write(Element root) {
        // does not recurse, however deep the page is nested
        root.traverse(this);
        flush();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            boolean asTyped = text.parent() instanceof Element around && around.normalName().equals("pre");
            String shown = asTyped ? text.getWholeText() : text.getWholeText().replaceAll("[\\s\\u00A0]+", " ");
            block.append(isRaised(text) ? NoteMarkers.raised(shown) : shown);
        } else if (node instanceof Element element) {
            start(element);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            end(element);
        }
    }

    private static boolean isRaised(TextNode text) {
        Node parent = text.parent();
        return Stream.iterate(parent, Objects::nonNull, Node::parent).limit(3).anyMatch(around -> around.normalName().equals("sup"));
    }

    private void start(Element element) {
        String name = element.normalName();
        if (name.equals("br")) {
            block.append(rows > 0 ? " " : "\n");
        } else if (isBlock(element)) {
            flush();
            startBlock(element, name);
        }
        if (name.equals("tr")) {
            tableRows.push(!arranges(element));
            rows += tableRows.peek() ? 1 : 0;
        }
    }

    /** Whether a row has in its cells what no row of data has, as where a table only arranges a page. */
    private static boolean arranges(Element row) {
        return row.selectFirst("table, h1, h2, h3, h4, h5, h6, ul, ol, p ~ p ~ p") != null
                || row.childrenSize() == 1 && row.siblingElements().isEmpty();
    }

    private void startBlock(Element element, String name) {
        boolean labelled = name.equals("li") || name.matches("h[1-6]");
        if (labelled || block.toString().isBlank()) {
            block.setLength(0);
            close = CLOSE.contains(name);
        }
        if (name.matches("h[1-6]")) {
            block.append("#".repeat(name.charAt(1) - '0')).append(' ');
        } else if (LISTS.contains(name)) {
            lists.push(new int[] {name.equals("ol") ? start(element, 1) : -1});
        } else if (name.equals("li")) {
            block.append(label(element));
        }
    }

    private void end(Element element) {
        String name = element.normalName();
        if (name.equals("tr") && !tableRows.isEmpty()) {
            rows -= tableRows.pop() ? 1 : 0;
        }
        if (isBlock(element)) {
            flush();
            if (LISTS.contains(name) && !lists.isEmpty()) {
                lists.pop();
            }
        } else if ((name.equals("td") || name.equals("th")) && element.nextElementSibling() != null) {
            block.append('\t');
        } else if (rows > 0 && element.isBlock()) {
            block.append(' ');
        }
    }

    /** Inside of a row everything stands on one line. */
    private boolean isBlock(Element element) {
        String name = element.normalName();
        boolean cell = name.equals("td") || name.equals("th");
        return rows == 0 && element.isBlock() && (!cell || !tableRows.isEmpty());
    }

    private static int start(Element list, int otherwise) {
        String start = list.attr("start");
        return start.matches("[0-9]{1,6}") ? Integer.parseInt(start) : otherwise;
    }

    private String label(Element item) {
        if (lists.isEmpty() || lists.peek()[0] < 0) {
            return "• ";
        }
        int[] list = lists.peek();
        String value = item.attr("value");
        list[0] = value.matches("[0-9]{1,6}") ? Integer.parseInt(value) : list[0];
        return list[0]++ + ". ";
    }

    private void flush() {
        String text = block.toString();
        if (text.replaceFirst("^(#+|•|[0-9]+\\.) ", "").isBlank()) {
            // a label waits for the paragraph that it is of
            return;
        }
        out.block(text, close && closeBefore ? Spacing.CLOSE : Spacing.APART);
        closeBefore = close;
        close = false;
        block.setLength(0);
    }
}
