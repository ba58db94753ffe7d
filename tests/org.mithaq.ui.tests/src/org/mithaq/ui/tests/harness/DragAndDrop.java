package org.mithaq.ui.tests.harness;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.util.Arrays;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;

/**
 * Drags from a text onto a tree, with the events that SWT sends on the way. They are sent from here, as a window system
 * takes the pointer's moves for a drag only when they come from a pointer; SWT keeps the class of the events to itself.
 */
public final class DragAndDrop {

    private final StyledText source;
    private final Tree target;
    private final Transfer transfer;

    /**
     * @param transfer what carries the data
     */
    public DragAndDrop(StyledText source, Tree target, Transfer transfer) {
        this.source = source;
        this.target = target;
        this.transfer = transfer;
    }

    /**
     * Drags from one place on the display to another one.
     *
     * @param keys the operation that the held keys ask for; {@link DND#DROP_DEFAULT} for none
     * @return whether something was dropped
     */
    public boolean drag(Point from, Point to, int keys) {
        DragSource dragged = (DragSource) source.getData(DND.DRAG_SOURCE_KEY);
        DropTarget dropped = (DropTarget) target.getData(DND.DROP_TARGET_KEY);
        Event start = event(dragPlace(from));
        dragged.notifyListeners(DND.DragStart, start);
        if (!start.doit) {
            return false;
        }
        int operations = dragged.getStyle() & (DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_LINK);
        Event over = over(to, keys, operations);
        for (int type : new int[] {DND.DragEnter, DND.DragOver, DND.DropAccept}) {
            dropped.notifyListeners(type, over);
            if ((over.detail & operations) == 0) {
                return false;
            }
        }
        Event data = event(from);
        set(data, "dataType", type());
        dragged.notifyListeners(DND.DragSetData, data);
        over.data = data.data;
        dropped.notifyListeners(DND.Drop, over);
        Waiting.events();
        return over.detail != DND.DROP_NONE;
    }

    private Event over(Point place, int keys, int operations) {
        Event over = event(place);
        over.widget = target;
        over.item = target.getItem(target.toControl(place));
        over.detail = keys;
        set(over, "operations", operations);
        set(over, "dataType", type());
        set(over, "dataTypes", new TransferData[] {type()});
        return over;
    }

    /** As SWT tells it: mirrored once by the mouse event and once more by the event of the drag. */
    private Point dragPlace(Point onDisplay) {
        Point place = source.toControl(onDisplay);
        boolean mirrored = SWT.getPlatform().equals("gtk") && source.getOrientation() == SWT.RIGHT_TO_LEFT;
        return new Point(mirrored ? source.getClientArea().width - place.x : place.x, place.y);
    }

    private TransferData type() {
        return Arrays.stream(transfer.getSupportedTypes()).findFirst().orElseThrow();
    }

    private static Event event(Point place) {
        try {
            Constructor<?> maker = Class.forName("org.eclipse.swt.dnd.DNDEvent").getDeclaredConstructor();
            maker.setAccessible(true);
            Event event = (Event) maker.newInstance();
            event.doit = true;
            event.x = place.x;
            event.y = place.y;
            return event;
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("SWT has other events of drag and drop", e);
        }
    }

    private static void set(Event event, String name, Object value) {
        try {
            Field field = event.getClass().getDeclaredField(name);
            field.setAccessible(true);
            field.set(event, value);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("SWT has other events of drag and drop", e);
        }
    }
}
