/**
 * Extraction in a process of its own, so that a hostile or damaged file can cost no more than that process: its memory, its
 * time and what it answers are limited.
 */
package org.mithaq.extract.worker;
