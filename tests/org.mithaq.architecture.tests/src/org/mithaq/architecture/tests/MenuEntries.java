package org.mithaq.architecture.tests;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What stands in the menus, in one language, as the bundles' {@code plugin.xml} say. */
final class MenuEntries {

    private final String texts;
    private final Map<String, String> commands = new HashMap<>();
    private final Map<String, List<String>> menus = new TreeMap<>();

    private record Plugin(Element root, Properties texts) {

        String text(String attribute) {
            return attribute.startsWith("%") ? texts.getProperty(attribute.substring(1), attribute) : attribute;
        }
    }

    private MenuEntries(String texts) {
        this.texts = texts;
    }

    /**
     * The entries of each menu, with their letters marked. Entries that are made while the program runs are left out.
     *
     * @param bundles the folder of the bundles
     * @param texts the name of the files with the texts
     * @return by the place of the menu
     */
    static Map<String, List<String>> readAll(Path bundles, String texts)
            throws IOException, SAXException, ParserConfigurationException {
        MenuEntries entries = new MenuEntries(texts);
        List<Plugin> plugins = new ArrayList<>();
        try (Stream<Path> folders = Files.list(bundles)) {
            for (Path folder : folders.filter(each -> Files.isRegularFile(each.resolve("plugin.xml"))).sorted().toList()) {
                plugins.add(entries.read(folder));
            }
        }
        plugins.forEach(entries::addCommands);
        plugins.forEach(entries::addMenus);
        return entries.menus;
    }

    private Plugin read(Path folder) throws IOException, SAXException, ParserConfigurationException {
        Properties properties = new Properties();
        Path file = folder.resolve(texts);
        if (Files.isRegularFile(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            }
        }
        return new Plugin(DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder()
                .parse(folder.resolve("plugin.xml").toFile()).getDocumentElement(), properties);
    }

    private void addCommands(Plugin plugin) {
        elements(plugin.root().getElementsByTagName("command")).filter(command -> command.hasAttribute("name"))
                .forEach(command -> commands.put(command.getAttribute("id"), plugin.text(command.getAttribute("name"))));
    }

    private void addMenus(Plugin plugin) {
        elements(plugin.root().getElementsByTagName("menuContribution"))
                .filter(contribution -> !contribution.getAttribute("locationURI").startsWith("toolbar:"))
                .forEach(contribution -> add(contribution, place(contribution.getAttribute("locationURI")), plugin));
    }

    private static String place(String location) {
        return location.replaceFirst("\\?.*", "").replaceFirst("^menu:", "");
    }

    private void add(Element parent, String menu, Plugin plugin) {
        elements(parent.getChildNodes()).forEach(entry -> {
            label(entry, plugin).ifPresent(label -> menus.computeIfAbsent(menu, name -> new ArrayList<>()).add(label));
            if (entry.getTagName().equals("menu")) {
                add(entry, entry.getAttribute("id"), plugin);
            }
        });
    }

    private Optional<String> label(Element entry, Plugin plugin) {
        return switch (entry.getTagName()) {
            case "menu" -> Optional.of(plugin.text(entry.getAttribute("label")));
            case "command" -> Optional.of(entry.hasAttribute("label") ? plugin.text(entry.getAttribute("label"))
                    : commands.getOrDefault(entry.getAttribute("commandId"), entry.getAttribute("commandId")));
            default -> Optional.empty();
        };
    }

    private static Stream<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item)
                .filter(node -> node.getNodeType() == Node.ELEMENT_NODE).map(Element.class::cast);
    }
}
