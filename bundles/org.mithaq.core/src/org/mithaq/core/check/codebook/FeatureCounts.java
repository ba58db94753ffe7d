package org.mithaq.core.check.codebook;

/** How often the features of one record or participation are coded, by their places in {@link CountedFeatures}. */
public final class FeatureCounts {

    private final int[] values;
    private final boolean[] missing;

    /** @param features how many there are */
    FeatureCounts(int features) {
        values = new int[features];
        missing = new boolean[features];
    }

    void add(int place, boolean isMissing) {
        if (isMissing) {
            missing[place] = true;
        } else {
            values[place]++;
        }
    }

    /**
     * How many values or parts there are, besides missing reasons.
     *
     * @param place of the feature among the counted ones, from 0
     */
    public int values(int place) {
        return values[place];
    }

    /**
     * Whether there is a missing reason.
     *
     * @param place of the feature among the counted ones, from 0
     */
    public boolean isMissing(int place) {
        return missing[place];
    }
}
