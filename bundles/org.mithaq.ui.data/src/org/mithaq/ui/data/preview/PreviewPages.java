package org.mithaq.ui.data.preview;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;

/**
 * Keeps the cells of the rows that are looked at. A page of rows is made in the background when one of them is asked for
 * first; of the pages that were looked at only the last ones are kept, so that a million rows take no more memory than a
 * thousand. Used on one thread, which is also told of pages.
 */
final class PreviewPages {

    /** Makes cells, away from the thread of the user. */
    @FunctionalInterface
    interface Rows {

        /** The cells of the rows from one number to before another. */
        List<List<Optional<String>>> cells(int from, int to);
    }

    static final int ROWS_OF_PAGE = 64;
    private static final int MOST_PAGES = 64;

    private final Rows rows;
    private final Executor background;
    private final Executor user;
    private final Runnable arrived;
    private final Set<Integer> awaited = new HashSet<>();
    private final Map<Integer, List<List<Optional<String>>>> pages = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, List<List<Optional<String>>>> eldest) {
            return size() > MOST_PAGES;
        }
    };

    /**
     * @param background where pages are made
     * @param user the thread that this is used on
     * @param arrived is told on that thread when a page was made
     */
    PreviewPages(Rows rows, Executor background, Executor user, Runnable arrived) {
        this.rows = rows;
        this.background = background;
        this.user = user;
        this.arrived = arrived;
    }

    /** The cells of a row, empty while they are made. */
    Optional<List<Optional<String>>> row(int number) {
        int page = number / ROWS_OF_PAGE;
        List<List<Optional<String>>> cells = pages.get(page);
        if (cells == null || number % ROWS_OF_PAGE >= cells.size()) {
            ask(page);
            return Optional.empty();
        }
        return Optional.of(cells.get(number % ROWS_OF_PAGE));
    }

    /** How many pages are in memory. */
    int kept() {
        return pages.size();
    }

    private void ask(int page) {
        if (awaited.add(page)) {
            background.execute(() -> {
                try {
                    List<List<Optional<String>>> made = rows.cells(page * ROWS_OF_PAGE, (page + 1) * ROWS_OF_PAGE);
                    user.execute(() -> keep(page, made));
                } catch (RuntimeException e) {
                    user.execute(() -> awaited.remove(page));
                    throw e;
                }
            });
        }
    }

    private void keep(int page, List<List<Optional<String>>> made) {
        awaited.remove(page);
        pages.put(page, made);
        arrived.run();
    }
}
