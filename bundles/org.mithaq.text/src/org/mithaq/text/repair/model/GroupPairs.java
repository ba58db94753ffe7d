package org.mithaq.text.repair.model;

/** How often words of one group stand behind words of another one. */
final class GroupPairs {

    /** How slowly seen pairs of groups win over what wider groups say (Witten and Bell, slowed down). */
    private static final double CAUTION = 12;
    private static final double FEWEST = 2;
    private static final double UNSEEN = 0.5;

    private final int groups;
    private final int[] pairs;
    private final int[] before;
    private final int[] followers;
    private final int[] behind;
    private long total;

    GroupPairs(int groups) {
        this.groups = groups;
        this.pairs = new int[groups * groups];
        this.before = new int[groups];
        this.followers = new int[groups];
        this.behind = new int[groups];
    }

    void add(int first, int second, int count) {
        int pair = first * groups + second;
        followers[first] += pairs[pair] == 0 ? 1 : 0;
        pairs[pair] += count;
        before[first] += count;
        behind[second] += count;
        total += count;
    }

    /**
     * How many times likelier the second group is behind the first one than anywhere.
     *
     * @param own how many of the counted pairs do not testify
     * @param wider the same for wider groups
     */
    double ratio(int first, int second, int own, double wider) {
        double seen = Math.max(0, pairs[first * groups + second] - own);
        double all = Math.max(0, before[first] - own);
        double anywhere = (behind[second] + UNSEEN) / (total + UNSEEN * groups);
        double caution = CAUTION * followers[first] + FEWEST;
        return (seen / anywhere + caution * wider) / (all + caution);
    }
}
