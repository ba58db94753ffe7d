/** What the names in values and in the language stand for, as results that are made once. */
package org.mithaq.codebook.evaluation.name;
