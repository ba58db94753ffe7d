/**
 * Sections: which lines are titles, what their numbers are, and which section stands in which.
 */
package org.mithaq.text.zone.section;
