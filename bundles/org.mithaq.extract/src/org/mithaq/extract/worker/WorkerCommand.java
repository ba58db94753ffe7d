package org.mithaq.extract.worker;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.logging.LogFactory;
import org.apache.fontbox.FontBoxFont;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.Jsoup;
import org.mithaq.extract.ExtractionLimits;

/** The command that starts the process: the Java that runs now, with the jars that reading needs and nothing else. */
final class WorkerCommand {

    private static final List<Class<?>> NEEDED = List.of(ExtractionWorker.class, PDDocument.class, RandomAccessRead.class,
            FontBoxFont.class, LogFactory.class, Jsoup.class);

    private WorkerCommand() {
    }

    static List<String> of(ExtractionLimits limits) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx" + limits.heapMegabytes() + "m", "-Xss4m", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError",
                "-Djava.awt.headless=true", "-Dfile.encoding=UTF-8",
                "-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog"));
        command.addAll(List.of("-cp", classPath(), ExtractionWorker.class.getName()));
        command.addAll(List.of(Long.toString(limits.fileBytes()), Long.toString(limits.unpackedBytes()),
                Integer.toString(limits.characters()), Long.toString(limits.time().toSeconds())));
        return command;
    }

    private static String classPath() {
        Set<String> places = new LinkedHashSet<>();
        NEEDED.forEach(needed -> places.add(place(needed)));
        return String.join(File.pathSeparator, places);
    }

    private static String place(Class<?> needed) {
        try {
            return Path.of(needed.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("The place of " + needed + " is no file", e);
        }
    }
}
