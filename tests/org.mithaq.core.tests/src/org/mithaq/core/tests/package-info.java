/** Tests of core: projects, stores, edits and checks, as sentences. */
package org.mithaq.core.tests;
