/**
 * Looks through a project for what is wrong or left out: all of it at once, or again and again while it is worked on. The
 * single checks are in {@code record} and {@code project} below.
 */
package org.mithaq.core.check;
