package org.mithaq.ui.annotation.suggestions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.mithaq.core.review.SiftedSuggestions;
import org.mithaq.core.review.SiftedSuggestions.KindGroup;
import org.mithaq.core.review.SiftedSuggestions.RuleGroup;
import org.mithaq.core.suggest.Suggestion;

/** Suggestions below their rules, and these below their kinds. Only rows that are seen are filled. */
final class SuggestionTree {

    /** Where a suggestion stands: the places of its kind, of its rule, and its own. */
    private record Path(int kind, int rule, int place) {
    }

    private final Tree tree;
    private final Set<String> collapsed = new HashSet<>();
    private Optional<SuggestionTexts> texts = Optional.empty();
    private List<KindGroup> groups = List.of();
    private Map<String, Path> paths = Map.of();
    private List<Suggestion> order = List.of();
    private Runnable chosen = () -> { };

    SuggestionTree(Composite parent) {
        TreeColumnLayout layout = new TreeColumnLayout();
        parent.setLayout(layout);
        tree = new Tree(parent, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL);
        tree.setHeaderVisible(true);
        column(layout, SuggestionMessages.Column_suggestion, 34);
        column(layout, SuggestionMessages.Column_confidence, 10);
        column(layout, SuggestionMessages.Column_passage, 56);
        tree.addListener(SWT.SetData, this::fill);
        tree.addListener(SWT.Expand, event -> collapsed.remove(key((TreeItem) event.item)));
        tree.addListener(SWT.Collapse, event -> collapsed.add(key((TreeItem) event.item)));
        tree.addListener(SWT.Selection, event -> chosen.run());
    }

    private void column(TreeColumnLayout layout, String title, int weight) {
        TreeColumn column = new TreeColumn(tree, SWT.LEAD);
        column.setText(title);
        layout.setColumnData(column, new ColumnWeightData(weight, 60));
    }

    Tree widget() {
        return tree;
    }

    /** Is told when the user selects something. */
    void onChosen(Runnable listener) {
        chosen = listener;
    }

    /**
     * Shows these in place of the others, what was collapsed collapsed, and selects what comes after the last selection.
     *
     * @param language of the labels; there has to be one where there are suggestions
     */
    void show(List<Suggestion> suggestions, Optional<SuggestionTexts> language) {
        Optional<Suggestion> next = next(suggestions);
        tree.setRedraw(false);
        try {
            tree.removeAll();
            texts = language;
            groups = SiftedSuggestions.groups(suggestions);
            index();
            tree.setItemCount(groups.size());
            for (int kind = 0; kind < groups.size(); kind++) {
                expand(filled(tree.getItem(kind)));
            }
            next.ifPresent(this::select);
        } finally {
            tree.setRedraw(true);
        }
    }

    private void index() {
        Map<String, Path> found = new LinkedHashMap<>();
        List<Suggestion> all = new ArrayList<>();
        for (int kind = 0; kind < groups.size(); kind++) {
            List<RuleGroup> rules = groups.get(kind).rules();
            for (int rule = 0; rule < rules.size(); rule++) {
                List<Suggestion> suggestions = rules.get(rule).suggestions();
                for (int place = 0; place < suggestions.size(); place++) {
                    found.put(suggestions.get(place).id(), new Path(kind, rule, place));
                    all.add(suggestions.get(place));
                }
            }
        }
        paths = found;
        order = List.copyOf(all);
    }

    /** The selected one if it stays, else the one that follows it now, else the one before it. */
    private Optional<Suggestion> next(List<Suggestion> suggestions) {
        List<Suggestion> selected = selected();
        if (selected.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Suggestion> stay = new LinkedHashMap<>();
        suggestions.forEach(suggestion -> stay.put(suggestion.id(), suggestion));
        int at = order.indexOf(selected.getFirst());
        return order.subList(at, order.size()).stream().filter(one -> stay.containsKey(one.id())).findFirst()
                .or(() -> order.subList(0, at).stream().filter(one -> stay.containsKey(one.id()))
                        .reduce((first, last) -> last))
                .map(one -> stay.get(one.id()));
    }

    private void expand(TreeItem item) {
        if (collapsed.contains(key(item))) {
            return;
        }
        if (item.getData() instanceof KindGroup group) {
            for (int rule = 0; rule < group.rules().size(); rule++) {
                expand(filled(item.getItem(rule)));
            }
        }
        item.setExpanded(true);
    }

    /** A row that was not seen yet is filled when it is asked for its text. */
    private static TreeItem filled(TreeItem item) {
        item.getText();
        return item;
    }

    private void fill(Event event) {
        TreeItem item = (TreeItem) event.item;
        TreeItem parent = item.getParentItem();
        SuggestionTexts language = texts.orElseThrow();
        if (parent == null) {
            KindGroup group = groups.get(event.index);
            item.setData(group);
            item.setText(0, language.kind(group.kind()) + " (" + group.size() + ")");
            item.setItemCount(group.rules().size());
        } else if (parent.getData() instanceof KindGroup kind) {
            RuleGroup group = kind.rules().get(event.index);
            item.setData(group);
            item.setText(0, language.rule(group.kind(), group.rule()) + " (" + group.suggestions().size() + ")");
            item.setItemCount(group.suggestions().size());
        } else if (parent.getData() instanceof RuleGroup rule) {
            Suggestion suggestion = rule.suggestions().get(event.index);
            item.setData(suggestion);
            item.setText(new String[] {language.value(suggestion), language.confidence(suggestion),
                language.passage(suggestion)});
        }
    }

    private static String key(TreeItem item) {
        return switch (item.getData()) {
            case KindGroup kind -> kind.kind();
            case RuleGroup rule -> rule.kind() + " " + rule.rule();
            case null, default -> "";
        };
    }

    /** How many rows have a suggestion. */
    int size() {
        return order.size();
    }

    /** The selected suggestions in the order of the tree. */
    List<Suggestion> selected() {
        return Arrays.stream(tree.getSelection()).map(item -> filled(item).getData())
                .filter(Suggestion.class::isInstance).map(Suggestion.class::cast).toList();
    }

    /** The rule that is selected, or that the first selected suggestion stands below. */
    Optional<RuleGroup> selectedRule() {
        return Arrays.stream(tree.getSelection()).map(item -> filled(item).getData()).flatMap(data -> switch (data) {
            case RuleGroup rule -> Stream.of(rule);
            case Suggestion suggestion -> Optional.ofNullable(paths.get(suggestion.id()))
                    .map(path -> groups.get(path.kind()).rules().get(path.rule())).stream();
            case null, default -> Stream.<RuleGroup>empty();
        }).findFirst();
    }

    /** Goes to the next suggestion or the previous one; to the first one from nowhere. */
    void step(boolean forward) {
        List<Suggestion> selected = selected();
        int at = selected.isEmpty() ? -1 : order.indexOf(forward ? selected.getLast() : selected.getFirst());
        int to = at < 0 ? 0 : at + (forward ? 1 : -1);
        if (to >= 0 && to < order.size()) {
            select(order.get(to));
            chosen.run();
        }
    }

    /** Selects a suggestion and opens what it stands below. */
    void select(Suggestion suggestion) {
        Path path = paths.get(suggestion.id());
        TreeItem kind = filled(tree.getItem(path.kind()));
        TreeItem rule = filled(kind.getItem(path.rule()));
        for (TreeItem item : List.of(kind, rule)) {
            collapsed.remove(key(item));
            item.setExpanded(true);
        }
        TreeItem item = filled(rule.getItem(path.place()));
        tree.setSelection(item);
        tree.showSelection();
    }
}
