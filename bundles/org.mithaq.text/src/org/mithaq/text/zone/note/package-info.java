/**
 * Notes: where they and their markers stand, and which marker refers to which note.
 */
package org.mithaq.text.zone.note;
