/** The description of the tables for programs: a Frictionless Data Package. */
package org.mithaq.export.companion.datapackage;
