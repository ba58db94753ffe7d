package org.mithaq.export.companion.datapackage;

import java.time.Instant;
import java.util.Optional;

/**
 * What a description of the tables says that no project tells.
 *
 * @param license under which they may be used: the short name of one, such as {@code CC-BY-4.0}, or an address
 * @param created when they were made; left out by default, so that the same project gives the same bytes
 */
public record PackageDetails(Optional<String> license, Optional<Instant> created) {

    /** Neither of them. */
    public static final PackageDetails NONE = new PackageDetails(Optional.empty(), Optional.empty());
}
