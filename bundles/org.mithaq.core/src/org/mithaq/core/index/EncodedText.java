package org.mithaq.core.index;

import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.apache.lucene.store.DataOutput;

/**
 * How texts of records are written: one byte for each UTF-16 unit when all of them fit, else two. That is hardly longer
 * than UTF-8 and read much faster, and most of what a record holds are words of the report.
 */
final class EncodedText {

    private static final int WIDEST_NARROW = 0xFF;
    private static final VarHandle UNITS = MethodHandles.byteArrayViewVarHandle(char[].class, ByteOrder.LITTLE_ENDIAN);

    private EncodedText() {
    }

    /** Begins with twice the length, and one more when the units are wide. */
    static void write(String text, DataOutput out) throws IOException {
        boolean wide = text.chars().anyMatch(unit -> unit > WIDEST_NARROW);
        out.writeVInt(text.length() * 2 + (wide ? 1 : 0));
        if (wide) {
            for (int i = 0; i < text.length(); i++) {
                out.writeShort((short) text.charAt(i));
            }
        } else {
            out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1), text.length());
        }
    }

    /** How many bytes follow the number that a text begins with. */
    static int bytes(int beginning) {
        return isWide(beginning) ? beginning - 1 : beginning / 2;
    }

    /** @param start where the units begin, after the number that the text begins with */
    static String read(byte[] bytes, int start, int beginning) {
        int length = beginning / 2;
        if (!isWide(beginning)) {
            return new String(bytes, start, length, StandardCharsets.ISO_8859_1);
        }
        char[] units = new char[length];
        for (int i = 0; i < length; i++) {
            units[i] = (char) UNITS.get(bytes, start + 2 * i);
        }
        return new String(units);
    }

    private static boolean isWide(int beginning) {
        return (beginning & 1) != 0;
    }
}
