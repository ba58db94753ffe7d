/**
 * An index of coded records on the disk, so that a project of a million records is checked and exported in little memory.
 *
 * <p>Each coding file has a file of its own in {@code .mithaq/records}: compact, without what rules and tables cannot ask
 * for, made anew whenever it does not fit the coding any more. {@link org.mithaq.core.index.RecordIndexing} brings them up
 * to date and opens them; a {@link org.mithaq.core.index.RecordIndex} is what is coded at one moment, and never changes;
 * {@link org.mithaq.core.index.IndexedDocument} gives the records of one coding as objects of the model, made when they
 * are asked for and kept by nobody; {@link org.mithaq.core.index.IndexContext} is the project that expressions see.
 * Work that goes through all records takes the documents one by one, in several threads with
 * {@link org.mithaq.core.progress.OrderedWork}.
 */
package org.mithaq.core.index;
