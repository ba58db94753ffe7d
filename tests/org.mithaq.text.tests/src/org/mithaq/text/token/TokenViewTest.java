package org.mithaq.text.token;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mithaq.text.RawText;
import org.mithaq.text.reading.Reading;
import org.mithaq.text.zone.Zones;

@DisplayName("The tokens of a report seen from a line")
class TokenViewTest {

    private static final String TEXT = "وصل الوفد\n\nفي شهر 5\n \nثم عاد";

    private static TokenLines lines(String text) {
        RawText raw = RawText.of(text);
        return new TokenLines(Reading.identity(raw), Zones.allBody(raw), TokenRules.PLAIN);
    }

    private static TokenView view(String text, int line, TokenOrder order) {
        return TokenView.around(lines(text), line, order);
    }

    private static List<String> texts(List<Token> tokens) {
        return tokens.stream().map(Token::text).toList();
    }

    @Test
    @DisplayName("have the places from 0 on; those of the line before have negative ones, and lines without tokens none")
    void haveTheirPlaces() {
        TokenView view = view(TEXT, 2, TokenOrder.STORED);

        assertEquals(3, view.size());
        assertEquals("في", view.at(0).text());
        assertTrue(view.at(-1).isLineEnd());
        assertEquals("الوفد", view.at(-2).text());
        assertTrue(view.at(3).isLineEnd());
        assertEquals("ثم", view.at(4).text());
    }

    @Test
    @DisplayName("end at the ends of the report, behind which line ends stand")
    void endWithTheReport() {
        TokenView view = view(TEXT, 2, TokenOrder.STORED);

        assertTrue(view.at(-4).isLineEnd());
        assertTrue(view.at(-90).isLineEnd());
        assertTrue(view.at(6).isLineEnd());
        assertTrue(view.at(90).isLineEnd());
        assertEquals(List.of(), view.nextLine(4));
    }

    @Test
    @DisplayName("are looked through over one line end, but not over two")
    void areLookedThrough() {
        TokenView view = view(TEXT, 2, TokenOrder.STORED);

        assertEquals("ثم", view.at(view.forth(3, token -> false)).text());
        assertEquals("الوفد", view.at(view.back(-1, token -> false)).text());
        assertEquals("ثم", view.at(view.forth(0, token -> !token.is("ثم"))).text());
        assertTrue(view.at(view.forth(0, token -> true)).isLineEnd());
    }

    @Test
    @DisplayName("are cut out without line ends")
    void areCutOut() {
        TokenView view = view(TEXT, 2, TokenOrder.STORED);

        assertEquals(List.of("الوفد", "في", "شهر", "5", "ثم"), texts(view.slice(-2, 5)));
        assertEquals(List.of("ثم", "عاد"), texts(view.nextLine(1)));
    }

    @Test
    @DisplayName("stand in reverse runs where numbers cut them, and know their neighbours in the raw text")
    void standInReverse() {
        TokenView view = view("2012بدأ العمل منتصف عام ", 0, TokenOrder.REVERSED_AT_NUMBERS);

        assertEquals(List.of("بدا", "العمل", "منتصف", "عام", "2012"), texts(view.slice(0, view.size())));
        assertEquals("بدا", view.storedBehind(4).text());
        assertTrue(view.storedBefore(4).isLineEnd());
        assertFalse(view.isStored());
        assertEquals(3, view.placeOf(view.at(3)).orElseThrow());
    }

    @Test
    @DisplayName("are the same in two orders where nothing cuts a line")
    void areTheSame() {
        TokenLines lines = lines(TEXT);
        TokenView stored = TokenView.around(lines, 4, TokenOrder.STORED);

        assertTrue(stored.isSameAs(TokenView.around(lines, 4, TokenOrder.STORED)));
        assertFalse(stored.isSameAs(TokenView.around(lines, 4, TokenOrder.REVERSED_AT_NUMBERS)), "the line before is another one");
        assertTrue(TokenView.around(lines, 0, TokenOrder.AS_READ).isSameAs(TokenView.around(lines, 0, TokenOrder.REVERSED_AT_BLANKS)));
    }
}
