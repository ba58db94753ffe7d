package org.mithaq.core.coding;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mithaq.core.id.RecordId;
import org.mithaq.model.codebook.RecordType;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.Coding;
import org.mithaq.model.coding.CodingFactory;
import org.mithaq.model.coding.IdCounter;

/**
 * Gives out ids of records. A number that was given out does not return: not after undo or deletion, and, once it was
 * saved, not after a restart either, since each coding keeps the last number of each prefix.
 */
final class RecordIds {

    private static final Pattern ID_IN_FILE = Pattern.compile("id=\"([^\"]+-[0-9]{4,9})\"");
    private static final Pattern COUNTER_IN_FILE = Pattern.compile("prefix=\"([^\"]+)\" last=\"([0-9]{1,9})\"");

    private final Map<String, Integer> last = new HashMap<>();
    private final Map<Coding, Map<String, Integer>> given = new HashMap<>();

    /** The numbers of a coding are taken. */
    void reserve(Coding coding) {
        coding.getCounters().forEach(counter -> reserve(counter.getPrefix(), counter.getLast()));
        CodedRecords.all(coding).map(CodedRecord::getId).forEach(this::reserve);
    }

    /** The numbers of a record and its parts are taken. */
    void reserve(CodedRecord record) {
        CodedRecords.withParts(record).map(CodedRecord::getId).forEach(this::reserve);
    }

    /** The numbers that can be made out in a file that cannot be read as a whole are taken. */
    void reserveFromBroken(String content) {
        Matcher ids = ID_IN_FILE.matcher(content);
        while (ids.find()) {
            reserve(ids.group(1));
        }
        Matcher counters = COUNTER_IN_FILE.matcher(content);
        while (counters.find()) {
            reserve(counters.group(1), Integer.parseInt(counters.group(2)));
        }
    }

    private void reserve(String id) {
        if (RecordId.isValid(id)) {
            RecordId taken = new RecordId(id);
            reserve(taken.prefix(), taken.number());
        }
    }

    private void reserve(String prefix, int number) {
        last.merge(prefix, number, Math::max);
    }

    RecordId next(RecordType type, Coding coding) {
        String prefix = prefix(type);
        int number = last.getOrDefault(prefix, 0) + 1;
        reserve(prefix, number);
        given.computeIfAbsent(coding, c -> new TreeMap<>()).put(prefix, number);
        return RecordId.of(prefix, number);
    }

    private static String prefix(RecordType type) {
        if (!type.getIdPrefix().isEmpty()) {
            return type.getIdPrefix();
        }
        String name = type.getName();
        return name.substring(0, Math.min(3, name.length())).toUpperCase(Locale.ROOT);
    }

    /** Writes down in a coding what was given out for it; called before it is saved. */
    void keepIn(Coding coding) {
        given.getOrDefault(coding, Map.of()).forEach((prefix, number) -> {
            IdCounter counter = counter(coding, prefix);
            counter.setLast(Math.max(counter.getLast(), number));
        });
    }

    private static IdCounter counter(Coding coding, String prefix) {
        return coding.getCounters().stream().filter(c -> c.getPrefix().equals(prefix)).findFirst()
                .orElseGet(() -> added(coding, prefix));
    }

    private static IdCounter added(Coding coding, String prefix) {
        IdCounter counter = CodingFactory.eINSTANCE.createIdCounter();
        counter.setPrefix(prefix);
        coding.getCounters().add(counter);
        return counter;
    }
}
