package org.mithaq.codebook.version;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A version of a codebook: numbers parted by dots, ordered number by number; {@code 1.2} and {@code 1.2.0} are the same.
 *
 * @param numbers at least one, the last one not 0 unless it is the only one
 */
public record CodebookVersion(List<Integer> numbers) implements Comparable<CodebookVersion> {

    private static final Pattern FORM = Pattern.compile("[0-9]{1,9}(\\.[0-9]{1,9})*");

    public CodebookVersion {
        int last = numbers.size();
        while (last > 1 && numbers.get(last - 1) == 0) {
            last--;
        }
        numbers = List.copyOf(numbers.subList(0, last));
    }

    /** Empty when a text is no version, such as the empty one of a codebook that states none. */
    public static Optional<CodebookVersion> of(String text) {
        return FORM.matcher(text).matches()
                ? Optional.of(new CodebookVersion(Arrays.stream(text.split("\\.")).map(Integer::valueOf).toList()))
                : Optional.empty();
    }

    @Override
    public int compareTo(CodebookVersion other) {
        for (int i = 0; i < Math.max(numbers.size(), other.numbers.size()); i++) {
            int order = Integer.compare(at(i), other.at(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private int at(int index) {
        return index < numbers.size() ? numbers.get(index) : 0;
    }

    /** Whether it comes before another one. */
    public boolean isBefore(CodebookVersion other) {
        return compareTo(other) < 0;
    }

    @Override
    public String toString() {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining("."));
    }
}
