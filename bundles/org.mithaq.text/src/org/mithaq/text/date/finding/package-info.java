/**
 * What was read at one place, before it is known which dates stand before and around it.
 */
package org.mithaq.text.date.finding;
