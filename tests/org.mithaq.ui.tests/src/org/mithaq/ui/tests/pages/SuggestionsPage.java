package org.mithaq.ui.tests.pages;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.mithaq.core.review.SiftedSuggestions;
import org.mithaq.text.RawSegments;
import org.mithaq.ui.annotation.AnnotationParts;
import org.mithaq.ui.annotation.editor.ReportEditor;
import org.mithaq.ui.annotation.suggestions.SuggestionsView;
import org.mithaq.ui.tests.harness.Keyboard;
import org.mithaq.ui.tests.harness.Waiting;
import org.mithaq.ui.tests.harness.Widgets;

/** The list of suggestions. */
public final class SuggestionsPage {

    private static final int PASSAGE = 2;

    private final WorkbenchPage workbench;
    private final SuggestionsView view;
    private final Tree tree;

    SuggestionsPage(WorkbenchPage workbench) {
        this.workbench = workbench;
        this.view = (SuggestionsView) workbench.view(AnnotationParts.SUGGESTIONS);
        this.tree = Widgets.first(WorkbenchPage.control(view), Tree.class, any -> true).orElseThrow();
    }

    /** Waits until all suggestions of the report are there. */
    public SuggestionsPage whenFound() {
        Waiting.until("suggestions are found", () -> !view.isSearching());
        Waiting.events();
        return this;
    }

    public String title() {
        return view.getTitle();
    }

    /** The kinds with their counts, as they read. */
    public List<String> kinds() {
        return items(tree.getItems()).map(TreeItem::getText).toList();
    }

    /** The rules below a kind. */
    public List<String> rules(String kind) {
        return items(kind(kind).getItems()).flatMap(SuggestionsPage::rule).toList();
    }

    /** The names of the rules below a kind, with their counts, as they read. */
    public List<String> ruleNames(String kind) {
        return items(kind(kind).getItems()).map(TreeItem::getText).toList();
    }

    /** What is suggested by a rule, in the order of the list. */
    public List<String> of(String rule) {
        return items(rule(rule).getItems()).map(TreeItem::getText).toList();
    }

    private TreeItem kind(String kind) {
        return starting(tree.getItems(), kind).orElseThrow(() -> new AssertionError("No kind: " + kind));
    }

    private TreeItem rule(String rule) {
        return group(rule).orElseThrow(() -> new AssertionError("No rule: " + rule));
    }

    private Optional<TreeItem> group(String rule) {
        return items(tree.getItems()).flatMap(kind -> items(kind.getItems()))
                .filter(item -> rule(item).anyMatch(rule::equals)).findFirst();
    }

    private static Stream<String> rule(TreeItem item) {
        item.getText();
        return item.getData() instanceof SiftedSuggestions.RuleGroup group ? Stream.of(group.rule()) : Stream.empty();
    }

    private static Optional<TreeItem> starting(TreeItem[] items, String text) {
        return items(items).filter(item -> item.getText().startsWith(text + " (")).findFirst();
    }

    private static Stream<TreeItem> items(TreeItem[] items) {
        return Arrays.stream(items);
    }

    /** Whether there is a rule with suggestions left. */
    public boolean has(String rule) {
        return group(rule).isPresent();
    }

    /** Selects the first suggestion of a rule. */
    public SuggestionsPage select(String rule) {
        tree.setFocus();
        TreeItem item = rule(rule).getItem(0);
        item.getText();
        tree.setSelection(item);
        Event event = new Event();
        event.item = item;
        tree.notifyListeners(SWT.Selection, event);
        Waiting.events();
        return this;
    }

    /** The passage of the selected row. */
    public String selectedPassage() {
        return tree.getSelectionCount() == 1 ? tree.getSelection()[0].getText(PASSAGE) : "";
    }

    /** What the selected row suggests. */
    public String selected() {
        return tree.getSelectionCount() == 1 ? tree.getSelection()[0].getText() : "";
    }

    /** Presses Enter. */
    public SuggestionsPage accept() {
        return press(0, SWT.CR);
    }

    /** Presses Shift and Enter. */
    public SuggestionsPage acceptWithChanges() {
        return press(SWT.SHIFT, SWT.CR);
    }

    /** Presses Ctrl and Enter, and waits until that is done. */
    public SuggestionsPage acceptRule() {
        press(SWT.CTRL, SWT.CR);
        Waiting.until("suggestions are accepted", () -> !view.isAccepting());
        Waiting.events();
        return this;
    }

    /** Presses Delete. */
    public SuggestionsPage refuse() {
        return press(0, SWT.DEL);
    }

    /** Presses Ctrl, Shift and Delete. */
    public SuggestionsPage restore() {
        return press(SWT.CTRL | SWT.SHIFT, SWT.DEL);
    }

    private SuggestionsPage press(int modifiers, int key) {
        tree.setFocus();
        Waiting.events();
        Keyboard.press(modifiers, key);
        Waiting.events();
        return this;
    }

    /** Presses F4, anywhere. */
    public SuggestionsPage next() {
        Keyboard.press(0, SWT.F4);
        return this;
    }

    /** Chooses whether refused suggestions are shown in place of the open ones. */
    public SuggestionsPage refusedOnly(boolean refused) {
        Button box = Widgets.first(WorkbenchPage.control(view), Button.class,
                button -> (button.getStyle() & SWT.CHECK) != 0).orElseThrow();
        box.setSelection(refused);
        box.notifyListeners(SWT.Selection, new Event());
        Waiting.events();
        return this;
    }

    /** Leaves one kind in the list, or all with the first choice. */
    public SuggestionsPage filter(int choice) {
        Combo kinds = Widgets.all(WorkbenchPage.control(view), Combo.class).getFirst();
        kinds.select(choice);
        kinds.notifyListeners(SWT.Selection, new Event());
        Waiting.events();
        return this;
    }

    /** The words that the report editor frames; nothing when it frames none. */
    public Optional<RawSegments> framed() {
        return ((ReportEditor) workbench.page().getActiveEditor()).suggestion();
    }

    /** Whether the list has the focus. */
    public boolean hasFocus() {
        return tree.isFocusControl();
    }
}
