/** Tests of the scripts that load tables into other programs. */
package org.mithaq.export.companion.script;
