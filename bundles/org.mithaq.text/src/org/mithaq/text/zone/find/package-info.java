/**
 * Finding all zones of a text, and those of the page: page numbers, running titles, addresses.
 */
package org.mithaq.text.zone.find;
