package org.mithaq.ui.data.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The pages of a preview")
class PreviewPagesTest {

    private final List<Integer> made = new ArrayList<>();
    private final Deque<Runnable> background = new ArrayDeque<>();
    private int arrived;
    private int rows = 1_000_000;
    private final PreviewPages pages = new PreviewPages(this::cells, background::add, Runnable::run, () -> arrived++);

    private List<List<Optional<String>>> cells(int from, int to) {
        made.add(from);
        if (rows == 0) {
            throw new IllegalStateException("Nothing can be read");
        }
        return IntStream.range(from, Math.min(to, rows)).mapToObj(row -> List.of(Optional.of("row " + row))).toList();
    }

    private void work() {
        while (!background.isEmpty()) {
            background.poll().run();
        }
    }

    @Test
    @DisplayName("are made in the background, when a row is looked at first")
    void makesPages() {
        assertThat(pages.row(70)).isEmpty();
        assertThat(made).isEmpty();
        work();
        assertThat(pages.row(70)).contains(List.of(Optional.of("row 70")));
        assertThat(made).containsExactly(64);
        assertThat(arrived).isEqualTo(1);
    }

    @Test
    @DisplayName("are asked for once, however many of their rows are drawn meanwhile")
    void asksOnce() {
        IntStream.range(0, 64).forEach(pages::row);
        pages.row(3);
        work();
        assertThat(made).containsExactly(0);
    }

    @Test
    @DisplayName("are few in memory after a million rows were scrolled through, the last ones among them")
    void forgetsPages() {
        for (int row = 0; row < rows; row += 50) {
            pages.row(row);
            work();
        }
        assertThat(pages.kept()).isEqualTo(64);
        assertThat(pages.row(rows - 50)).isPresent();
        assertThat(pages.row(0)).isEmpty();
    }

    @Test
    @DisplayName("show what was there before until they are made, and forget that then")
    void showFormerRows() {
        pages.row(3);
        work();
        PreviewPages anew = new PreviewPages((from, to) -> List.of(List.of(Optional.of("new"))), background::add, Runnable::run,
                () -> { }).after(pages);

        assertThat(anew.row(0)).contains(List.of(Optional.of("row 0")));
        work();
        assertThat(anew.row(0)).contains(List.of(Optional.of("new")));
        assertThat(anew.row(1)).isEmpty();
    }

    @Test
    @DisplayName("are asked for again after they could not be made")
    void asksAgainAfterAFailure() {
        rows = 0;
        pages.row(3);
        assertThatThrownBy(this::work).hasMessageContaining("Nothing can be read");
        rows = 10;
        pages.row(3);
        work();
        assertThat(pages.row(3)).isPresent();
    }

    @Test
    @DisplayName("are made again where rows were found since")
    void makesGrownPages() {
        rows = 10;
        pages.row(9);
        work();
        rows = 20;
        assertThat(pages.row(15)).isEmpty();
        work();
        assertThat(pages.row(15)).isPresent();
    }
}
