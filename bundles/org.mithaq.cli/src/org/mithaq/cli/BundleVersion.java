package org.mithaq.cli;

import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import picocli.CommandLine.IVersionProvider;

/** The version that {@code --version} prints: that of the running bundle. */
final class BundleVersion implements IVersionProvider {

    @Override
    public String[] getVersion() {
        Bundle bundle = FrameworkUtil.getBundle(BundleVersion.class);
        return new String[] {bundle == null ? "mithaq (not installed)" : "mithaq " + bundle.getVersion()};
    }
}
