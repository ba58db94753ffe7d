package org.mithaq.codebook;

/** Binds the services of the codebook language that the generator does not choose. */
public class CodebookRuntimeModule extends AbstractCodebookRuntimeModule {
}
