package org.mithaq.codebook.ide;

import com.google.inject.Inject;
import org.mithaq.codebook.ide.completion.Completion;
import org.mithaq.codebook.ide.documentation.Hovers;
import org.mithaq.codebook.ide.fix.Fixes;
import org.mithaq.codebook.ide.format.Layout;
import org.mithaq.codebook.ide.highlight.SemanticTokens;
import org.mithaq.codebook.ide.message.IdeMessages;
import org.mithaq.codebook.ide.navigation.Names;
import org.mithaq.codebook.ide.navigation.Renaming;
import org.mithaq.codebook.ide.source.Problems;

/** What a workspace asks. */
class Services {

    @Inject
    Problems problems;
    @Inject
    Completion completion;
    @Inject
    Hovers hovers;
    @Inject
    Names names;
    @Inject
    Renaming renaming;
    @Inject
    Fixes fixes;
    @Inject
    Layout layout;
    @Inject
    SemanticTokens semanticTokens;
    @Inject
    IdeMessages messages;
}
