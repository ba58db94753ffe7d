/**
 * Lists: which lines have the number or bullet of an item, and how far the items go on.
 */
package org.mithaq.text.zone.list;
