/** Projects, import, store, journal, records and their edits, rules, suggestions and search. */
package org.mithaq.core;
