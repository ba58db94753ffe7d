/** What stands beside the tables: a description for programs, a codebook for people, scripts that load and label. */
package org.mithaq.export.companion;
