/**
 * Reads sentences for who takes which position on what: from cues of positions and the places where actors and targets
 * are named, without knowing where these come from.
 */
package org.mithaq.core.stance;
