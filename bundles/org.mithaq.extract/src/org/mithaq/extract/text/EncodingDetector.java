package org.mithaq.extract.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Tells the encoding of a text that does not say it: a byte order mark, UTF-16 by the bytes that its characters share,
 * UTF-8 where the bytes are that or nearly that (so that a broken byte is found and not explained away), and else the
 * single-byte encoding in which the text looks most like Arabic or Latin writing.
 */
public final class EncodingDetector {

    /** Some three letters; with less it is taken for UTF-8 with a broken byte, about which a person can be asked. */
    private static final double LEAST_EVIDENCE = 1.2;
    /** Bytes that are looked at for statistics. */
    private static final int SAMPLE = 200_000;
    private static final List<Charset> ONE_BYTE = List.of(Charset.forName("windows-1256"), Charset.forName("ISO-8859-6"),
            Charset.forName("windows-1252"));
    /** Letters of Arabic in the order of their frequency: these make up nine tenths of any text. */
    private static final String FREQUENT = "اليمنوترةعدبسفهكقحأجش";

    private EncodingDetector() {
    }

    /** The encoding that fits best; UTF-8 where nothing tells. */
    public static Charset detect(byte[] bytes) {
        return ByteOrderMark.of(bytes).map(ByteOrderMark::encoding).or(() -> wide(bytes))
                .orElseGet(() -> looksLikeUtf8(bytes) ? StandardCharsets.UTF_8 : oneByte(bytes));
    }

    /** UTF-16 without a mark: nearly all of its characters are Arabic or ASCII, so every other byte is 0x06 or 0. */
    private static Optional<Charset> wide(byte[] bytes) {
        int pairs = Math.min(bytes.length, SAMPLE) / 2;
        if (bytes.length % 2 != 0 || pairs < 2) {
            return Optional.empty();
        }
        int first = 0;
        int second = 0;
        for (int i = 0; i < pairs; i++) {
            first += isHigh(bytes[2 * i]) ? 1 : 0;
            second += isHigh(bytes[2 * i + 1]) ? 1 : 0;
        }
        if (first > pairs * 0.9 && second < pairs * 0.5) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return second > pairs * 0.9 && first < pairs * 0.5 ? Optional.of(StandardCharsets.UTF_16LE) : Optional.empty();
    }

    private static boolean isHigh(byte b) {
        return b == 0 || b == 0x06 || b == 0x20;
    }

    /** Whether it is UTF-8, or would be but for a few bytes. */
    private static boolean looksLikeUtf8(byte[] bytes) {
        if (TextDecoder.isUtf8(bytes)) {
            return true;
        }
        int good = 0;
        int bad = 0;
        for (int i = 0; i < Math.min(bytes.length, SAMPLE); i++) {
            int length = sequence(bytes, i);
            if (length > 1) {
                good++;
                i += length - 1;
            } else if (bytes[i] < 0) {
                bad++;
            }
        }
        return good > 2 * bad;
    }

    /** How many bytes the well-formed character that starts here has; 0 where none does. */
    private static int sequence(byte[] bytes, int at) {
        int lead = bytes[at] & 0xFF;
        int length = lead < 0x80 ? 1 : lead >= 0xC2 && lead < 0xE0 ? 2 : lead >= 0xE0 && lead < 0xF0 ? 3
                : lead >= 0xF0 && lead < 0xF5 ? 4 : 0;
        for (int i = 1; i < length; i++) {
            if (at + i >= bytes.length || (bytes[at + i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return length;
    }

    private static Charset oneByte(byte[] bytes) {
        Charset best = StandardCharsets.UTF_8;
        double most = LEAST_EVIDENCE;
        for (Charset encoding : ONE_BYTE) {
            double score = score(new String(bytes, 0, Math.min(bytes.length, SAMPLE), encoding));
            if (score > most) {
                most = score;
                best = encoding;
            }
        }
        return best;
    }

    /** Frequent letters and letters among their like speak for an encoding; odd characters and mixed words against it. */
    private static double score(String text) {
        double score = 0;
        boolean arabicBefore = false;
        boolean latinBefore = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean arabic = c >= 0x0621 && c <= 0x0652;
            boolean latin = c < 0x0250 && Character.isLetter(c);
            if (c >= 0x80) {
                score += arabic ? (FREQUENT.indexOf(c) >= 0 ? 1 : 0.3) : latin && latinBefore ? 0.4 : oddity(c);
            }
            score -= arabic && latinBefore || latin && arabicBefore ? 1.5 : 0;
            arabicBefore = arabic;
            latinBefore = latin;
        }
        return score;
    }

    private static double oddity(char c) {
        return c == 0xFFFD ? -4 : Character.isISOControl(c) ? -3 : "،؛؟«»“”‘’–—…\u00A0".indexOf(c) >= 0 ? 0.1 : -0.6;
    }
}
