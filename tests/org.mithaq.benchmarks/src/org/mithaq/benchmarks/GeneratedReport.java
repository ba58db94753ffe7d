package org.mithaq.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * A report of any length that is the same at every run: headings, paragraphs in printed lines, numbered clauses, dates,
 * names, notes, and now and then a line whose words stand in reverse, as extraction leaves them. It means nothing.
 */
final class GeneratedReport {

    private static final List<String> WORDS = List.of("في", "من", "إلى", "على", "عن", "بعد", "قبل", "بين", "مع", "حتى",
            "اجتماع", "وفد", "لجنة", "الأهالي", "المدينة", "الريف", "الطريق", "المعبر", "وجهاء", "ممثلون", "الجلسة", "البلدة",
            "وصل", "غادر", "أعلن", "ناقش", "قال", "أكد", "نقل", "طلب", "وافق", "رفض", "سلّم", "فتح", "أغلق", "استمر",
            "الماء", "الكهرباء", "القمح", "الدواء", "المدرسة", "المشفى", "الحافلات", "السكان", "العائلات", "الأسبوع",
            "الأول", "الثاني", "الجديد", "المحلي", "الماضي", "كل", "بعض", "غير", "أن", "التي", "الذي", "كما", "وقد", "ثم");
    private static final List<String> MONTHS = List.of("كانون الثاني", "شباط", "آذار", "نيسان", "أيار/ مايو", "حزيران",
            "تموز/ يوليو", "آب", "أيلول", "تشرين الأول", "تشرين الثاني", "كانون الأول");
    private static final int LINE = 75;
    private static final String LETTERS = "المينورتبدسعحقفكجشصطخز";
    private static final int RARE_WORDS = 1_000_000;

    private final Random random;
    private final List<String> names;
    private final StringBuilder text = new StringBuilder();

    private GeneratedReport(List<String> names, int number) {
        this.names = names;
        this.random = new Random(20_160_503L + number);
    }

    /**
     * @param bytes its length as UTF-8, at least
     * @param names that it speaks of
     * @param number another one gives another report
     */
    static String of(int bytes, List<String> names, int number) {
        GeneratedReport report = new GeneratedReport(names, number);
        for (long length = 0; length < bytes; ) {
            int before = report.text.length();
            report.section();
            length += report.text.substring(before).getBytes(StandardCharsets.UTF_8).length;
        }
        return report.text.toString();
    }

    private void section() {
        text.append(String.join(" ", words(4))).append("\n\n");
        for (int paragraph = 0; paragraph < 4; paragraph++) {
            paragraph();
        }
        for (int item = 1; item <= 5; item++) {
            text.append(item).append(". ").append(String.join(" ", words(9))).append(".\n");
        }
        text.append('\n').append(1 + random.nextInt(90)).append(" - ").append(String.join(" ", words(6))).append('\n');
        text.append("https://example.org/").append(random.nextInt(100_000)).append("\n\n");
    }

    private void paragraph() {
        List<String> line = new ArrayList<>();
        int length = 0;
        for (String word : words(60)) {
            line.add(word);
            length += word.length() + 1;
            if (length > LINE) {
                print(line);
                line.clear();
                length = 0;
            }
        }
        print(line);
        text.append('\n');
    }

    private void print(List<String> line) {
        List<String> printed = new ArrayList<>(line);
        if (random.nextInt(6) == 0) {
            Collections.reverse(printed);
        }
        text.append(String.join(" ", printed)).append('\n');
    }

    private List<String> words(int count) {
        List<String> words = new ArrayList<>();
        while (words.size() < count) {
            switch (random.nextInt(25)) {
                case 0 -> words.add("يوم " + (1 + random.nextInt(28)) + " " + one(MONTHS) + " " + (2011 + random.nextInt(9)));
                case 1, 2 -> words.add(one(names));
                case 3 -> words.add(one(WORDS) + ".");
                case 4, 5, 6, 7, 8, 9, 10, 11, 12, 13 -> words.add(one(WORDS));
                default -> words.add(rare());
            }
        }
        return words;
    }

    /** A made-up word; as in every language, a few of them are frequent and most are rare. */
    private String rare() {
        int rank = (int) Math.exp(random.nextDouble() * Math.log(RARE_WORDS));
        StringBuilder word = new StringBuilder();
        for (long rest = rank * 7919L + 20_000; rest > 0; rest /= LETTERS.length()) {
            word.append(LETTERS.charAt((int) (rest % LETTERS.length())));
        }
        return word.toString();
    }

    private String one(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
