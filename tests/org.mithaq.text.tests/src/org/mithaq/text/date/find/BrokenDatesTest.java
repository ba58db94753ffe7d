package org.mithaq.text.date.find;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mithaq.text.RawText;
import org.mithaq.text.date.DateMention;
import org.mithaq.text.date.Edtf;
import org.mithaq.text.repair.ReadingMaker;
import org.mithaq.text.zone.find.ZoneFinder;

/** Clean lines with a date, broken as extraction breaks them: cut at numbers, runs written in reverse, glued. */
class BrokenDatesTest {

    private static final List<String> MONTHS = List.of("كانون الثاني/ يناير", "شباط/ فبراير", "آذار/ مارس",
            "نيسان/ أبريل", "أيار/ مايو", "حزيران/ يونيو", "تموز/ يوليو", "آب/ أغسطس", "أيلول/ سبتمبر",
            "تشرين الأول/ أكتوبر", "تشرين الثاني/ نوفمبر", "كانون الأول/ ديسمبر");
    private static final List<String> BEFORE = List.of("في", "وصل الوفد إلى القرية في", "ثم اجتمع الطرفان بتاريخ");
    private static final List<String> BEHIND = List.of("، وقع الطرفان على هدنة.", "، خرج 120 شخصا من القرية.",
            "، عاد الوفد إلى المدينة بعد اجتماع طويل.");
    private static final Pattern RUN = Pattern.compile("[0-9]+|[^0-9]+");

    @Test
    void aBrokenDateIsFoundWithItsPartsInReadingOrder() {
        long seed = 20260731;
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        List<LocalDate> dates = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            LocalDate date = LocalDate.of(2011, 1, 1).plusDays(random.nextInt(4000));
            String told = date.getDayOfMonth() + " " + MONTHS.get(date.getMonthValue() - 1) + " " + date.getYear();
            text.append(broken(pick(BEFORE, random) + " " + told + pick(BEHIND, random))).append("\n\n");
            dates.add(date);
            words.add(told);
        }
        List<DateMention> found = find(text.toString());
        long right = 0;
        for (int i = 0; i < Math.min(found.size(), dates.size()); i++) {
            boolean same = found.get(i).value().equals(Edtf.day(dates.get(i)));
            right += same && found.get(i).text().equals(words.get(i)) ? 1 : 0;
        }
        assertTrue(right == dates.size() && found.size() == dates.size(),
                right + " of " + dates.size() + " right, " + found.size() + " found, seed " + seed);
    }

    private static List<DateMention> find(String raw) {
        RawText text = RawText.of(raw);
        return new DateFinder().find(text, ReadingMaker.standard().read(text), new ZoneFinder().find(text));
    }

    private static String pick(List<String> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    /** Numbers lose the blank behind them, the runs are written from the last one to the first. */
    private static String broken(String line) {
        List<String> runs = new ArrayList<>();
        Matcher run = RUN.matcher(line);
        while (run.find()) {
            runs.add(0, run.group().startsWith(" ") ? run.group().substring(1) + " " : run.group() + " ");
        }
        return String.join("", runs).replaceAll("([0-9]) +", "$1");
    }
}
