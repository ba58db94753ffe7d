package org.mithaq.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class RawTextTest {

    @Test
    void keepsEveryCharacterOfAFile() throws BrokenTextException {
        byte[] file = " \r\nكتابً  \f\n".getBytes(UTF_8);

        assertEquals(" \r\nكتابً  \f\n", RawText.decode(file).value());
        assertArrayEquals(file, RawText.decode(file).encode());
    }

    @Test
    void leavesOutAByteOrderMarkAtTheStartOnly() throws BrokenTextException {
        assertEquals("ab\uFEFF", RawText.decode("\uFEFFab\uFEFF".getBytes(UTF_8)).value());
    }

    @Test
    void namesTheFirstBrokenByte() {
        byte[] file = {'a', (byte) 0xD8, (byte) 0xA7, (byte) 0xFF, 'b'};

        BrokenTextException broken = assertThrows(BrokenTextException.class, () -> RawText.decode(file));

        assertEquals(3, broken.byteOffset());
        assertTrue(broken.getMessage().contains("3"));
    }

    @Test
    void namesTheFirstByteOfACharacterThatIsCutOff() {
        byte[] file = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, 'a', (byte) 0xD8};

        assertEquals(4, assertThrows(BrokenTextException.class, () -> RawText.decode(file)).byteOffset());
    }

    @Test
    void refusesHalfACharacter() {
        assertThrows(IllegalArgumentException.class, () -> RawText.of("a\uD83D"));
        assertThrows(IllegalArgumentException.class, () -> RawText.of("\uDE00b"));
        assertEquals(4, RawText.of("a😀b").length());
    }

    @Test
    void hasAChecksumOfItsBytes() {
        assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", RawText.of("abc").sha256());
    }

    @Test
    void countsCodePointsForOtherPrograms() {
        RawText text = RawText.of("a😀b𐍈");

        assertEquals(new CodePointOffset(1), text.toCodePoints(new RawOffset(1)));
        assertEquals(new CodePointOffset(2), text.toCodePoints(new RawOffset(3)));
        assertEquals(new CodePointOffset(4), text.toCodePoints(new RawOffset(6)));
        assertThrows(IllegalArgumentException.class, () -> text.toCodePoints(new RawOffset(2)));
        assertThrows(IllegalArgumentException.class, () -> text.toCodePoints(new RawOffset(7)));
        assertThrows(IllegalArgumentException.class, () -> text.fromCodePoints(new CodePointOffset(5)));
    }

    @Test
    void convertsToCodePointsAndBackWithoutLoss() {
        for (long seed = 1; seed <= 20; seed++) {
            RawText text = new TextGenerator(seed).text(200);
            int points = text.value().codePointCount(0, text.length());
            for (int i = 0; i <= points; i++) {
                RawOffset offset = text.fromCodePoints(new CodePointOffset(i));
                assertEquals(text.value().offsetByCodePoints(0, i), offset.value(), "seed " + seed);
                assertEquals(new CodePointOffset(i), text.toCodePoints(offset), "seed " + seed);
            }
        }
    }

    @Test
    void readsAllRealReportsAndCountsOneUnitPerCodePointInThem() {
        for (RawText text : RealReports.all()) {
            assertEquals(text.length(), text.toCodePoints(text.end()).value(), text.sha256());
        }
    }
}
