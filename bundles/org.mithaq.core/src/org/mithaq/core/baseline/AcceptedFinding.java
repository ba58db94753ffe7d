package org.mithaq.core.baseline;

import java.time.LocalDate;

/**
 * Why a finding stays as it is.
 *
 * @param key which finding
 * @param record the id of the record when it was accepted, for readers; empty when it is not about a record
 * @param reason in the words of who accepted it
 * @param by who accepted it
 * @param on when
 */
public record AcceptedFinding(FindingKey key, String record, String reason, String by, LocalDate on) {
}
