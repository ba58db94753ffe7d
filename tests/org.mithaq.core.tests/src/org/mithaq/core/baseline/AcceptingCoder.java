package org.mithaq.core.baseline;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.mithaq.core.layout.ProjectLayout;
import org.mithaq.core.message.MithaqException;

/** A process of its own that accepts one finding after the other; run by {@link BaselineFileTest}. */
public final class AcceptingCoder {

    static final int FINDINGS = 200;
    static final String READY = "accepting";

    private AcceptingCoder() {
    }

    public static void main(String[] arguments) throws Exception {
        ProjectLayout layout = new ProjectLayout(Path.of(arguments[0]));
        new BaselineFile(layout).accept(List.of(finding(arguments[1], 0)));
        System.out.println(READY);
        acceptAll(layout, arguments[1]);
    }

    static void acceptAll(ProjectLayout layout, String coder) throws MithaqException, IOException {
        for (int i = 0; i < FINDINGS; i++) {
            new BaselineFile(layout).accept(List.of(finding(coder, i)));
        }
    }

    static AcceptedFinding finding(String coder, int number) {
        return new AcceptedFinding(new FindingKey("value.required", coder, "deal", "title", "about " + number),
                "AGR-" + number, "the report is silent", coder, LocalDate.of(2026, 11, 24));
    }
}
