package org.mithaq.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.mithaq.core.id.ReportId;

/** Which reports a verb works on. */
record ReportChoice(Verb verb) {

    /**
     * @param known all reports of the project
     * @param named as typed; all when none is
     * @throws UserErrorException when the project has no such report
     */
    List<ReportId> of(List<ReportId> known, List<String> named) throws UserErrorException {
        if (named.isEmpty()) {
            return known;
        }
        List<ReportId> chosen = new ArrayList<>();
        for (String name : named) {
            chosen.add(known.stream().filter(id -> id.value().equals(name)).findFirst()
                    .orElseThrow(() -> verb.userError("error.noReport", name, all(known))));
        }
        return chosen;
    }

    private static String all(List<ReportId> known) {
        return known.stream().map(ReportId::value).collect(Collectors.joining(", "));
    }
}
