package org.mithaq.product.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.mithaq.product.tests.Command.Outcome;

/** The product that this build made for this machine, started through its own script. */
final class Product {

    private final Path folder;
    private final Path state;

    private Product(Path folder, Path state) {
        this.folder = folder;
        this.state = state;
    }

    /** The product for this machine, which keeps what it remembers in the given folder. */
    static Product keepingStateIn(Path state) {
        String architecture = System.getProperty("os.arch").equals("amd64") ? "x86_64" : System.getProperty("os.arch");
        boolean mac = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac");
        String place = mac ? "macosx/cocoa/" + architecture + "/mithaq.app/Contents/Eclipse" : "linux/gtk/" + architecture + "/mithaq";
        return new Product(Path.of(System.getProperty("mithaq.products")).resolve(place).normalize(), state);
    }

    Path folder() {
        return folder;
    }

    /** Runs the start script and waits for its end. */
    Outcome run(String... arguments) throws IOException, InterruptedException {
        return run(Map.of(), arguments);
    }

    /** Runs the start script with some variables of the environment changed. */
    Outcome run(Map<String, String> environment, String... arguments) throws IOException, InterruptedException {
        Map<String, String> changed = new HashMap<>(environment);
        changed.putIfAbsent("XDG_STATE_HOME", state.resolve("state").toString());
        List<String> command = new ArrayList<>(List.of(folder.resolve("mithaq").toString()));
        command.addAll(List.of(arguments));
        return Command.run(state, changed, command);
    }

    /** The names of the files in a folder of the installation. */
    List<String> files(String subfolder) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(subfolder))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
