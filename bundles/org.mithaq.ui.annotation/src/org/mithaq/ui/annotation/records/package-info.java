/** How records are called and shown, the same in every view. */
package org.mithaq.ui.annotation.records;
