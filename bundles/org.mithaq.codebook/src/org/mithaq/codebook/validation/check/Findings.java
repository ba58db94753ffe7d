package org.mithaq.codebook.validation.check;

import com.google.inject.Singleton;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.DiagnosticChain;

/** Where the checks that a thread carries out put what they find. */
@Singleton
public class Findings {

    private final ThreadLocal<DiagnosticChain> chain = new ThreadLocal<>();

    /**
     * Lets everything that is found while some work is done go to a chain.
     *
     * @param to what the findings of this thread are added to, until the work ends or fails
     */
    public void collect(DiagnosticChain to, Runnable work) {
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
