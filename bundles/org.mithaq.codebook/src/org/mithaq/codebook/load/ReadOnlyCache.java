package org.mithaq.codebook.load;

import com.google.inject.Provider;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.util.IResourceScopeCache;

/**
 * Remembers what was found out about a resource that does not change; unlike others it does not watch its contents. What
 * is asked of a codebook after it was loaded may be asked by any thread; two that ask at the same time both find it out.
 */
class ReadOnlyCache implements IResourceScopeCache {

    @Override
    public <T> T get(Object key, Resource resource, Provider<T> provider) {
        if (resource == null) {
            return provider.get();
        }
        var values = values(resource);
        @SuppressWarnings("unchecked")
        T known = (T) values.get(key);
        if (known != null) {
            return known;
        }
        T found = provider.get();
        if (found != null) {
            values.put(key, found);
        }
        return found;
    }

    @Override
    public void clear(Resource resource) {
        values(resource).clear();
    }

    private static Map<Object, Object> values(Resource resource) {
        if (EcoreUtil.getExistingAdapter(resource, Values.class) instanceof Values known) {
            return known.byKey;
        }
        var values = new Values();
        resource.eAdapters().add(values);
        return values.byKey;
    }

    private static final class Values extends AdapterImpl {

        private final Map<Object, Object> byKey = new ConcurrentHashMap<>();

        @Override
        public boolean isAdapterForType(Object type) {
            return type == Values.class;
        }
    }
}
