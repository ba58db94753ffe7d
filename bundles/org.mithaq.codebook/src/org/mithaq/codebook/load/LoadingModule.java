package org.mithaq.codebook.load;

import java.util.Locale;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.linking.ILinkingService;
import org.eclipse.xtext.linking.impl.DefaultLinkingService;
import org.eclipse.xtext.scoping.IScopeProvider;
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

    @Override
    public Class<? extends ILinkingService> bindILinkingService() {
        return Linking.class;
    }

    /** Remembers no names that a file has looked for, which only an index of changing files would ask for. */
    static class Linking extends DefaultLinkingService {

        @Override
        protected void registerImportedNamesAdapter(EObject context) {
        }

        @Override
        protected void unRegisterImportedNamesAdapter(IScopeProvider provider) {
        }
    }
}
