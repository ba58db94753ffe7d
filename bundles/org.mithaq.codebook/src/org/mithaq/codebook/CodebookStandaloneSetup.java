package org.mithaq.codebook;

/** Makes the codebook language usable where no extension registry is running: tests and tools. */
public class CodebookStandaloneSetup extends CodebookStandaloneSetupGenerated {

	/** Registers the language with EMF's global registries. */
	public static void doSetup() {
		new CodebookStandaloneSetup().createInjectorAndDoEMFRegistration();
	}
}
