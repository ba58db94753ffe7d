/** Gathers what stances are read from in a report: actors, targets, positions and sentences. */
package org.mithaq.core.suggest.stance;
