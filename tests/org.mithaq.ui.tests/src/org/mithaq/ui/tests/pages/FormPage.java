package org.mithaq.ui.tests.pages;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IViewPart;
import org.mithaq.ui.annotation.AnnotationParts;
import org.mithaq.ui.tests.harness.Keyboard;
import org.mithaq.ui.tests.harness.Waiting;
import org.mithaq.ui.tests.harness.Widgets;

/** The form of the selected record. Fields are named by their labels. */
public final class FormPage {

    private final Composite area;

    FormPage(WorkbenchPage workbench) {
        IViewPart view = workbench.view(AnnotationParts.FORM);
        this.area = WorkbenchPage.control(view);
    }

    /** Types into the first empty place of a field and leaves it. */
    public FormPage enter(String label, String typed) {
        Text field = Waiting.forSome("an empty place in " + label, () -> places(label).stream()
                .filter(text -> text.getText().isEmpty()).findFirst());
        Keyboard.type(field, typed);
        Keyboard.leave(field);
        return this;
    }

    /** Types into the first place of a field in place of what stands there, but stays in it. */
    public FormPage type(String label, String typed) {
        Keyboard.type(places(label).getFirst(), typed);
        return this;
    }

    /** Types into the first place of a field in place of what stands there and leaves it. */
    public FormPage replace(String label, String typed) {
        type(label, typed);
        Keyboard.leave(places(label).getFirst());
        return this;
    }

    /** The lines of the list that the first place of a field opens with the arrow down; closes it again. */
    public List<String> proposals(String label) {
        Text place = places(label).getFirst();
        place.setFocus();
        Keyboard.press(place, 0, SWT.ARROW_DOWN);
        Table list = Waiting.forSome("the list of " + label, () -> Arrays.stream(area.getDisplay().getShells())
                .filter(shell -> shell.isVisible() && shell.getParent() == area.getShell())
                .flatMap(shell -> Widgets.all(shell, Table.class).stream()).findFirst());
        List<String> lines = Arrays.stream(list.getItems()).map(item -> OutlinePage.plain(item.getText())).toList();
        list.getShell().close();
        Waiting.events();
        return lines;
    }

    /** Presses Escape, Enter or the like in the first place of a field. */
    public FormPage press(String label, int key, char character) {
        Keyboard.press(places(label).getFirst(), key, character);
        return this;
    }

    /** Chooses from the list of a field with a closed list. */
    public FormPage choose(String label, String item) {
        Combo combo = Widgets.all(body(label), Combo.class).getFirst();
        combo.setFocus();
        combo.select(combo.indexOf(item));
        combo.notifyListeners(SWT.Selection, new Event());
        Waiting.events();
        return this;
    }

    /** Records an actor in a role. */
    public FormPage actor(String label, String role, String actor) {
        Combo last = Widgets.all(body(label), Combo.class).getLast();
        last.select(last.indexOf(role));
        last.notifyListeners(SWT.Selection, new Event());
        return enter(label, actor);
    }

    /** What stands in the places of a field, the empty last one left out. */
    public List<String> values(String label) {
        return places(label).stream().map(Text::getText).filter(text -> !text.isEmpty()).toList();
    }

    /** What stands under and beside the places of a field: how it was understood, what is wrong, evidence. */
    public String remarks(String label) {
        Composite body = body(label);
        String lines = Widgets.all(body, Label.class).stream().map(Label::getText).collect(Collectors.joining("\n"));
        String links = Widgets.all(body, Link.class).stream().map(Link::getText).collect(Collectors.joining("\n"));
        return OutlinePage.plain(lines + "\n" + links).strip();
    }

    /** The heading of the form. */
    public String heading() {
        return OutlinePage.plain(Widgets.all(area, Label.class).getFirst().getText());
    }

    /** The labels of all fields, from the top. */
    public List<String> labels() {
        return Widgets.all(area, Label.class).stream().filter(label -> next(label) != null)
                .map(FormPage::plain).toList();
    }

    /** All labels of the form. */
    public String text() {
        return Widgets.all(area, Label.class).stream().map(label -> OutlinePage.plain(label.getText()))
                .collect(Collectors.joining("\n"));
    }

    /** The labels that can be seen as a whole. */
    public List<String> inSight() {
        Rectangle form = area.getDisplay().map(area, null, area.getClientArea());
        return Widgets.all(area, Label.class).stream()
                .filter(label -> form.intersection(onDisplay(label)).equals(onDisplay(label)))
                .map(FormPage::plain).toList();
    }

    private static Rectangle onDisplay(Control control) {
        return control.getDisplay().map(control.getParent(), null, control.getBounds());
    }

    /** Whether a field has the focus. */
    public boolean hasFocus(String label) {
        return Widgets.in(body(label)).anyMatch(Control::isFocusControl);
    }

    private List<Text> places(String label) {
        return Widgets.all(body(label), Text.class);
    }

    private Composite body(String label) {
        return Waiting.forSome("the field " + label, () -> Widgets.all(area, Label.class).stream()
                .filter(each -> plain(each).equals(label)).map(FormPage::next).filter(Composite.class::isInstance)
                .map(Composite.class::cast).findFirst());
    }

    private static Control next(Label label) {
        Control[] children = label.getParent().getChildren();
        for (int i = 0; i + 1 < children.length; i++) {
            if (children[i] == label) {
                return children[i + 1];
            }
        }
        return null;
    }

    private static String plain(Label label) {
        return OutlinePage.plain(label.getText()).replace(" *", "");
    }
}
