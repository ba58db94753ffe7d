/** Cues and names of a codebook in the text of a report, found together in one pass. */
package org.mithaq.core.suggest.cue;
