/**
 * Pull quotes: sentences that are printed once more for show, and the places that they repeat.
 */
package org.mithaq.text.zone.quote;
