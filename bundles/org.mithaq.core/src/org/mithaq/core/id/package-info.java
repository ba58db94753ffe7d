/** What coders, reports and records are called: names that are safe in files on every operating system. */
package org.mithaq.core.id;
