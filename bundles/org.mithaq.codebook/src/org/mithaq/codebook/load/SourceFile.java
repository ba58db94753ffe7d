package org.mithaq.codebook.load;

import java.nio.file.Path;
import org.eclipse.xtext.resource.XtextResource;

/**
 * A file that has been read.
 *
 * @param path how users know it
 * @param resource what is in it
 * @param standard whether it came with the program and is no file of the project
 */
record SourceFile(Path path, XtextResource resource, boolean standard) {
}
