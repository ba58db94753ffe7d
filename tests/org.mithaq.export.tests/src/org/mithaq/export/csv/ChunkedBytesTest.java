package org.mithaq.export.csv;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.io.ByteArrayOutputStream;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Bytes of rows")
class ChunkedBytesTest {

    @Test
    @DisplayName("come out as they went in, however they were cut")
    void keepsBytes() throws Exception {
        Random random = new Random(7);
        ChunkedBytes bytes = new ChunkedBytes();
        ByteArrayOutputStream expected = new ByteArrayOutputStream();
        for (int length : new int[] {0, 1, 65_535, 1, 65_536, 200_000, 3}) {
            byte[] piece = new byte[length + 2];
            random.nextBytes(piece);
            bytes.add(piece, 1, length);
            expected.write(piece, 1, length);
        }
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        bytes.writeTo(written);
        assertArrayEquals(expected.toByteArray(), written.toByteArray());
    }
}
