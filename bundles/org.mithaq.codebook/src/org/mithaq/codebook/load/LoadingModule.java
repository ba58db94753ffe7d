package org.mithaq.codebook.load;

import java.util.Locale;
import org.eclipse.xtext.util.IResourceScopeCache;
import org.mithaq.codebook.CodebookRuntimeModule;

/** The language for files that are read once and do not change afterwards: nothing has to be watched. */
class LoadingModule extends CodebookRuntimeModule {

    /**
     * @param locale the language of all messages
     */
    LoadingModule(Locale locale) {
        super(locale);
    }

    public Class<? extends IResourceScopeCache> bindIResourceScopeCache() {
        return ReadOnlyCache.class;
    }
}
