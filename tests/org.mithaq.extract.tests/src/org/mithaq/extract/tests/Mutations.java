package org.mithaq.extract.tests;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Damages files, the same way for the same number. */
final class Mutations {

    private static final byte[][] TOKENS = {bytes("<"), bytes(">"), bytes("&"), bytes("]]>"), bytes("<!DOCTYPE x ["), bytes("0 obj"),
            bytes("endstream"), bytes("/Kids[1 0 R]"), bytes("-1"), bytes("99999999999"), bytes("<w:tbl>"), bytes("</w:p>"),
            bytes("<text:list>"), bytes("/Length 0"), bytes("BT"), bytes(" Do "), new byte[] {0, 0, 0, 0}, new byte[] {(byte) 0xFF}};

    private Mutations() {
    }

    /** A file with one to eight mistakes. In every second one of those that are zips, the mistakes are inside of a part. */
    static byte[] of(byte[] file, int number) throws IOException {
        Random random = new Random(number * 7919L);
        boolean zip = file.length > 2 && file[0] == 'P' && file[1] == 'K';
        return zip && number % 2 == 0 ? insideOf(file, random) : damaged(file, random);
    }

    private static byte[] insideOf(byte[] zip, Random random) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        String[] read = parts.keySet().stream().filter(name -> name.endsWith(".xml") && parts.get(name).length > 0).toArray(String[]::new);
        String name = random.nextInt(3) > 0 && parts.containsKey("word/document.xml") ? "word/document.xml"
                : random.nextInt(3) > 0 && parts.containsKey("content.xml") ? "content.xml" : read[random.nextInt(read.length)];
        parts.put(name, damaged(parts.get(name), random));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream damaged = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                damaged.putNextEntry(new ZipEntry(part.getKey()));
                damaged.write(part.getValue());
            }
        }
        return out.toByteArray();
    }

    private static byte[] damaged(byte[] file, Random random) {
        byte[] damaged = file;
        for (int i = random.nextInt(8); i >= 0 && damaged.length > 0; i--) {
            damaged = once(damaged, random);
        }
        return damaged;
    }

    private static byte[] once(byte[] file, Random random) {
        int at = random.nextInt(file.length);
        int length = Math.min(file.length - at, 1 + random.nextInt(random.nextBoolean() ? 8 : 2000));
        return switch (random.nextInt(7)) {
            case 0 -> {
                byte[] changed = file.clone();
                changed[at] ^= (byte) (1 << random.nextInt(8));
                yield changed;
            }
            case 1 -> {
                byte[] changed = file.clone();
                changed[at] = (byte) random.nextInt(256);
                yield changed;
            }
            case 2 -> spliced(file, at, length, new byte[0]);
            case 3 -> spliced(file, at, 0, Arrays.copyOfRange(file, at, at + length));
            case 4 -> spliced(file, at, 0, TOKENS[random.nextInt(TOKENS.length)]);
            case 5 -> {
                int from = random.nextInt(file.length);
                yield spliced(file, at, length, Arrays.copyOfRange(file, from, Math.min(file.length, from + length)));
            }
            default -> random.nextInt(4) == 0 ? Arrays.copyOf(file, at) : spliced(file, at, Math.min(length, 4), TOKENS[random.nextInt(TOKENS.length)]);
        };
    }

    private static byte[] spliced(byte[] file, int at, int dropped, byte[] added) {
        byte[] changed = new byte[file.length - dropped + added.length];
        System.arraycopy(file, 0, changed, 0, at);
        System.arraycopy(added, 0, changed, at, added.length);
        System.arraycopy(file, at + dropped, changed, at + added.length, file.length - at - dropped);
        return changed;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
