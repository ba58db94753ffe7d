package org.mithaq.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.ui.keys.IBindingService;
import org.eclipse.ui.services.IServiceLocator;

/**
 * The keys that this application binds, read from the bindings themselves so that none is forgotten.
 *
 * @param entries sorted by what the keys do
 */
public record Shortcuts(List<Entry> entries) {

    /**
     * @param keys as they are written on keys
     * @param what the name of the command
     */
    public record Entry(String keys, String what) {
    }

    private static final String SCHEME = "org.mithaq.ui.keys";
    private static final String PLATFORM_SCHEME = "org.eclipse.ui.defaultAcceleratorConfiguration";
    private static final List<String> PLATFORM = List.of("org.eclipse.ui.file.save", "org.eclipse.ui.edit.undo",
            "org.eclipse.ui.edit.redo", "org.eclipse.ui.file.refresh", "org.eclipse.ui.edit.copy", "org.eclipse.ui.edit.delete",
            "org.eclipse.ui.edit.selectAll");

    /** The keys that are bound now. */
    public static Shortcuts of(IServiceLocator locator) {
        IBindingService bindings = locator.getService(IBindingService.class);
        List<Entry> entries = new ArrayList<>();
        for (Binding binding : bindings.getBindings()) {
            if (binding.getParameterizedCommand() != null && isOurs(binding)) {
                entries.add(entry(binding));
            }
        }
        entries.sort(Comparator.comparing(Entry::what).thenComparing(Entry::keys));
        return new Shortcuts(entries.stream().distinct().toList());
    }

    private static boolean isOurs(Binding binding) {
        return binding.getSchemeId().equals(SCHEME)
                || binding.getSchemeId().equals(PLATFORM_SCHEME)
                        && PLATFORM.contains(binding.getParameterizedCommand().getId());
    }

    private static Entry entry(Binding binding) {
        return new Entry(binding.getTriggerSequence().format(), name(binding.getParameterizedCommand()));
    }

    private static String name(ParameterizedCommand command) {
        try {
            String name = LegacyActionTools.removeMnemonics(command.getName());
            return name.endsWith("…") ? name.substring(0, name.length() - 1) : name;
        } catch (NotDefinedException e) {
            return command.getId();
        }
    }
}
