package org.mithaq.cli;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mithaq.core.search.query.SearchLevel;
import org.mithaq.core.search.query.SearchQuery;
import org.mithaq.text.zone.ZoneKind;

/** Makes a query of what was typed. */
record SearchChoices(Verb verb) {

    /** All zones. */
    static final String ALL = "all";
    /** All zones but notes and what else interrupts the text. */
    private static final String TEXT = "text";

    /**
     * @param limit 0 for none
     * @throws UserErrorException when one of them cannot be
     */
    SearchQuery query(String text, String level, int window, String zones, int limit) throws UserErrorException {
        if (window < 0 || window > SearchQuery.WIDEST_WINDOW) {
            throw verb.userError("error.window", window, SearchQuery.WIDEST_WINDOW);
        }
        if (limit < 0) {
            throw verb.userError("error.limit.number", limit);
        }
        SearchLevel loosest = SearchLevel.ofId(level).orElseThrow(
                () -> verb.userError("error.level", level, names(SearchLevel.values(), SearchLevel::id)));
        return new SearchQuery(text, loosest, window, zones(zones), limit == 0 ? SearchQuery.ALL : limit);
    }

    private Set<ZoneKind> zones(String typed) throws UserErrorException {
        Set<ZoneKind> zones = EnumSet.noneOf(ZoneKind.class);
        for (String name : typed.split(",")) {
            switch (name) {
                case ALL -> zones.addAll(EnumSet.allOf(ZoneKind.class));
                case TEXT -> zones.addAll(SearchQuery.withoutNotes());
                default -> zones.add(ZoneKind.ofId(name).orElseThrow(() -> verb.userError("error.zone", name,
                        String.join(", ", TEXT, ALL, names(ZoneKind.values(), ZoneKind::id)))));
            }
        }
        return zones;
    }

    private static <T> String names(T[] values, Function<T, String> name) {
        return Arrays.stream(values).map(name).collect(Collectors.joining(", "));
    }
}
