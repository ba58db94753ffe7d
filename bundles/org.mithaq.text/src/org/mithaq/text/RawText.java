package org.mithaq.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.IntStream;

/**
 * The text of a report as it was extracted, never changed: no trimming, no line ends changed, no normalisation.
 *
 * <p>It is well-formed UTF-16, so that it can be written as UTF-8 and read again without loss. Two raw texts are
 * equal when their characters are.
 */
public final class RawText {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final String value;
    private final int[] highSurrogates;

    private RawText(String value) {
        this.value = value;
        this.highSurrogates = IntStream.range(0, value.length())
                .filter(i -> Character.isHighSurrogate(value.charAt(i)))
                .toArray();
    }

    /**
     * @throws IllegalArgumentException when half of a surrogate pair stands alone; names its offset
     */
    public static RawText of(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (Character.isSurrogate(value.charAt(i))) {
                if (!Character.isSupplementaryCodePoint(value.codePointAt(i))) {
                    throw new IllegalArgumentException("Half of a surrogate pair stands alone at UTF-16 offset " + i);
                }
                i++;
            }
        }
        return new RawText(value);
    }

    /**
     * Decodes a file strictly. A UTF-8 byte order mark at its start is no part of the text and is left out; anywhere
     * else U+FEFF is a character as any other.
     *
     * @throws BrokenTextException at the first byte that is not well-formed UTF-8
     */
    public static RawText decode(byte[] bytes) throws BrokenTextException {
        int start = startsWithByteOrderMark(bytes) ? BYTE_ORDER_MARK.length : 0;
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CharBuffer out = CharBuffer.allocate(bytes.length - start);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            throw new BrokenTextException(in.position());
        }
        decoder.flush(out);
        return new RawText(out.flip().toString());
    }

    private static boolean startsWithByteOrderMark(byte[] bytes) {
        return bytes.length >= BYTE_ORDER_MARK.length
                && Arrays.equals(bytes, 0, BYTE_ORDER_MARK.length, BYTE_ORDER_MARK, 0, BYTE_ORDER_MARK.length);
    }

    /** All characters. */
    public String value() {
        return value;
    }

    /** The text as UTF-8 without a byte order mark: what {@link #decode(byte[])} reads. */
    public byte[] encode() {
        return value.getBytes(StandardCharsets.UTF_8);
    }

    /** SHA-256 of {@link #encode()}, 64 lower-case hexadecimal digits. */
    public String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(encode()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** Number of UTF-16 units. */
    public int length() {
        return value.length();
    }

    /** The place behind the last character. */
    public RawOffset end() {
        return new RawOffset(value.length());
    }

    /** The whole text as a range. */
    public RawRange range() {
        return new RawRange(RawOffset.START, end());
    }

    /**
     * The characters of a range.
     *
     * @throws IllegalArgumentException when the range ends behind the text
     */
    public String text(RawRange range) {
        if (end().isBefore(range.end())) {
            throw new IllegalArgumentException("The range " + range + " ends behind the text of " + length() + " units");
        }
        return value.substring(range.start().value(), range.end().value());
    }

    /**
     * @throws IllegalArgumentException when the place is behind the text or between the halves of a surrogate pair
     */
    public CodePointOffset toCodePoints(RawOffset offset) {
        if (end().isBefore(offset)) {
            throw new IllegalArgumentException("The offset " + offset + " is behind the text of " + length() + " units");
        }
        if (Arrays.binarySearch(highSurrogates, offset.value() - 1) >= 0) {
            throw new IllegalArgumentException("The offset " + offset + " is inside a character");
        }
        return new CodePointOffset(offset.value() - pairsBefore(offset.value()));
    }

    /**
     * @throws IllegalArgumentException when the place is behind the text
     */
    public RawOffset fromCodePoints(CodePointOffset offset) {
        if (offset.value() > value.length() - highSurrogates.length) {
            throw new IllegalArgumentException("The code point offset " + offset + " is behind the text");
        }
        int low = 0;
        int high = highSurrogates.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (highSurrogates[middle] - middle < offset.value()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return new RawOffset(offset.value() + low);
    }

    private int pairsBefore(int unit) {
        int found = Arrays.binarySearch(highSurrogates, unit);
        return found >= 0 ? found : -found - 1;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RawText that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return "RawText of " + length() + " units";
    }
}
