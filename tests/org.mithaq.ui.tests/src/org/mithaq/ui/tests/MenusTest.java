package org.mithaq.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mithaq.ui.tests.harness.Waiting;
import org.mithaq.ui.tests.pages.WorkbenchPage;

@Tag("arabic")
@DisplayName("The menus")
class MenusTest {

    private static final Pattern LETTER = Pattern.compile("(?<!&)&([^&])");

    /** Dots as Mithaq does not write them: tests run with more of the platform than the product has. */
    private static final String OF_THE_PLATFORM = "...";

    private final WorkbenchPage workbench = new WorkbenchPage();

    /** The entries of a menu, which are made when it is opened. */
    private static List<MenuItem> items(Menu menu) {
        menu.notifyListeners(SWT.Show, new Event());
        Waiting.events();
        List<MenuItem> items = Arrays.stream(menu.getItems())
                .filter(item -> (item.getStyle() & SWT.SEPARATOR) == 0 && !item.getText().contains(OF_THE_PLATFORM)).toList();
        menu.notifyListeners(SWT.Hide, new Event());
        return items;
    }

    private static String letter(MenuItem item) {
        Matcher letter = LETTER.matcher(item.getText());
        return letter.find() ? letter.group(1).toLowerCase(Locale.ROOT) : "";
    }

    @Test
    void areChosenByLettersAsTheirEntriesAre() {
        List<MenuItem> menus = items(workbench.shell().getMenuBar());

        assertThat(menus).extracting(MenusTest::letter).doesNotContain("").doesNotHaveDuplicates();
        for (MenuItem menu : menus) {
            assertThat(items(menu.getMenu())).as(menu.getText()).isNotEmpty()
                    .allSatisfy(item -> assertThat(letter(item)).as(item.getText()).isNotEmpty());
        }
    }
}
