package org.mithaq.codebook.validation;

import com.google.inject.Singleton;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.DiagnosticChain;

/** Where the checks that a thread carries out put what they find. */
@Singleton
class Findings {

    private final ThreadLocal<DiagnosticChain> chain = new ThreadLocal<>();

    /** Lets everything that is found while some work is done go to a chain. */
    void collect(DiagnosticChain to, Runnable work) {
        var outer = chain.get();
        chain.set(to);
        try {
            work.run();
        } finally {
            chain.set(outer);
        }
    }

    void add(Diagnostic found) {
        chain.get().add(found);
    }
}
