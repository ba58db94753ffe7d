package org.mithaq.codebook.ide;

/** The services for editors, beside the parts that the language consists of. */
public class CodebookIdeModule extends AbstractCodebookIdeModule {
}
