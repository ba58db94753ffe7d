package org.mithaq.core.version;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.mithaq.core.finding.Finding;
import org.mithaq.core.finding.Place;
import org.mithaq.core.layout.ProjectLayout;
import org.mithaq.core.message.Messages;
import org.mithaq.core.version.RecordVersions.State;
import org.mithaq.model.codebook.Severity;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.Coding;

/**
 * Says which codings were made under another codebook than the project's, or under another version of it, and what to do.
 * Nothing is wrong with such codings: they are kept as they are and can be read.
 */
public final class VersionFindings {

    private static final Set<String> CODES = Set.of("coding.codebook", "coding.version", "coding.outdated",
            "coding.unclear");

    private final String name;
    private final RecordVersions versions;

    /**
     * @param name the name of the project's codebook
     */
    public VersionFindings(String name, RecordVersions versions) {
        this.name = name;
        this.versions = versions;
    }

    /** Whether a finding is one of these. */
    public static boolean isOne(Finding finding) {
        return CODES.contains(finding.code());
    }

    /** What is to be said about a coding; one finding for each way in which versions differ. */
    public void check(Coding coding, Consumer<Finding> found) {
        if (!coding.getCodebook().isEmpty() && !name.isEmpty() && !coding.getCodebook().equals(name)) {
            found.accept(finding("coding.codebook", coding, coding.getCodebook(), name));
            return;
        }
        Map<State, Set<String>> others = new EnumMap<>(State.class);
        versions(coding).filter(version -> versions.state(version) != State.CURRENT).forEach(version -> others
                .computeIfAbsent(versions.state(version), state -> new LinkedHashSet<>()).add(version));
        others.forEach((state, made) -> found.accept(finding(code(state), coding, String.join(", ", made),
                versions.today(), coding.getCoder())));
    }

    private static Stream<String> versions(Coding coding) {
        return coding.getRecords().isEmpty() ? Stream.of(coding.getCodebookVersion())
                : coding.getRecords().stream().flatMap(VersionFindings::versions);
    }

    private static Stream<String> versions(CodedRecord record) {
        return Stream.concat(Stream.of(RecordVersions.of(record)),
                record.getParts().stream().flatMap(VersionFindings::versions));
    }

    private static String code(State state) {
        return switch (state) {
            case OUTDATED -> "coding.outdated";
            case NEWER -> "coding.version";
            case UNCLEAR, CURRENT -> "coding.unclear";
        };
    }

    private static Finding finding(String code, Coding coding, Object... arguments) {
        String file = "coding/" + coding.getCoder() + "/" + coding.getReport() + ProjectLayout.XMI;
        Object[] all = Stream.concat(Stream.of(file), List.of(arguments).stream()).toArray();
        return new Finding(Severity.WARNING, code, Messages.of("check." + code, all), new Place.InFile(file, 0, 0));
    }

    /** What is to be said about several codings, in their order. */
    public void check(List<Coding> codings, Consumer<Finding> found) {
        codings.forEach(coding -> check(coding, found));
    }
}
