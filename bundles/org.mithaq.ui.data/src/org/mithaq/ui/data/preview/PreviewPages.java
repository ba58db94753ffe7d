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
    private final Map<Integer, List<List<Optional<String>>>> former = new LastPages();
    private final Map<Integer, List<List<Optional<String>>>> pages = new LastPages();

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

    /** Shows these pages until others are made: of the same table with the same columns, as it was before. */
    PreviewPages after(PreviewPages before) {
        former.putAll(before.former);
        former.putAll(before.pages);
        return this;
    }

    /** The cells of a row, those of before while they are made, or empty. */
    Optional<List<Optional<String>>> row(int number) {
        int page = number / ROWS_OF_PAGE;
        Optional<List<Optional<String>>> cells = cells(pages, number);
        if (cells.isEmpty()) {
            ask(page);
            return cells(former, number);
        }
        return cells;
    }

    private static Optional<List<Optional<String>>> cells(Map<Integer, List<List<Optional<String>>>> from, int number) {
        return Optional.ofNullable(from.get(number / ROWS_OF_PAGE)).filter(rows -> number % ROWS_OF_PAGE < rows.size())
                .map(rows -> rows.get(number % ROWS_OF_PAGE));
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
        former.remove(page);
        pages.put(page, made);
        arrived.run();
    }

    /** The pages that were looked at last. */
    private static final class LastPages extends LinkedHashMap<Integer, List<List<Optional<String>>>> {

        private static final long serialVersionUID = 1;

        LastPages() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, List<List<Optional<String>>>> eldest) {
            return size() > MOST_PAGES;
        }
    }
}
