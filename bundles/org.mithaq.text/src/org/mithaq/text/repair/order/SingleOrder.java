package org.mithaq.text.repair.order;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.mithaq.text.repair.model.Token;

/**
 * The likeliest order of a strip that stands alone: the strip is cut into runs, which are read from the last one to the
 * first one. Finds the best of all cuts by dynamic programming over the last run that was read.
 */
final class SingleOrder {

    private final CutStrip strip;
    private final Around around;
    private final int count;
    private final double[] cut;
    private final double[][] joints;
    /** The same where the second run is a token alone. */
    private final double[][] aloneJoints;
    /** By start and end of the run that was read last. */
    private final double[][] best;
    private final int[][] ends;
    /** By start and end: whether it can be a run. */
    private final boolean[][] runs;
    private final Joints joint;
    private final CutPrices prices;

    SingleOrder(CutStrip strip, Around around, Joints joint, CutPrices prices) {
        this.strip = strip;
        this.around = around;
        this.joint = joint.remembering();
        this.prices = prices;
        this.count = strip.borders();
        this.cut = new double[count];
        this.joints = new double[count][count];
        this.aloneJoints = new double[count][count];
        this.best = new double[count][count];
        this.ends = new int[count][count];
        this.runs = new boolean[count][count];
        for (int i = 0; i < count; i++) {
            Arrays.fill(joints[i], Double.NaN);
            Arrays.fill(aloneJoints[i], Double.NaN);
            Arrays.fill(best[i], Double.NEGATIVE_INFINITY);
            for (int end = i + 1; end < count; end++) {
                runs[i][end] = strip.isRun(i, end);
            }
            Edge left = strip.leftAt(i);
            Edge right = strip.rightAt(i);
            boolean inside = left.isPresent() && right.isPresent();
            cut[i] = inside ? -prices.price(strip.kind(i)) - this.joint.stored(left, right) : Double.NaN;
        }
    }

    RunOrder find() {
        readFirst();
        for (int start = count - 2; start > 0; start--) {
            for (int end = start + 1; end < count; end++) {
                if (best[start][end] > Double.NEGATIVE_INFINITY) {
                    readNext(start, end);
                }
            }
        }
        return order();
    }

    private void readFirst() {
        int end = count - 1;
        for (int start = 0; start < end; start++) {
            if (runs[start][end]) {
                best[start][end] = joint.start(around.before(), strip.startOf(start, end), start == 0 ? 1 : 0) + (start > 0 ? cut[start] : 0);
                ends[start][end] = -1;
            }
        }
    }

    private void readNext(int start, int end) {
        for (int next = 0; next < start; next++) {
            if (runs[next][start]) {
                double score = best[start][end] + joint(start, end, next) + (next > 0 ? cut[next] : 0);
                if (score > best[next][start]) {
                    best[next][start] = score;
                    ends[next][start] = end;
                }
            }
        }
    }

    /** Of the run between two borders and the one that goes from a third border to the start of the first. */
    private double joint(int start, int end, int next) {
        Edge left = strip.endOf(start, end);
        Edge right = strip.startOf(next, start);
        if (isSingle(start, end)) {
            return joint.joinSingle(beforeRun(start, end), left, right);
        }
        if (left != strip.leftAt(end)) {
            return joint.join(left, right);
        }
        if (right == strip.rightAt(next)) {
            return remembered(joints, end, next, left, right);
        }
        return right == strip.aloneAt(next) ? remembered(aloneJoints, end, next, left, right) : joint.join(left, right);
    }

    private double remembered(double[][] known, int end, int next, Edge left, Edge right) {
        if (Double.isNaN(known[end][next])) {
            known[end][next] = joint.join(left, right);
        }
        return known[end][next];
    }

    private boolean isSingle(int start, int end) {
        return strip.startOf(start, end).token() == strip.endOf(start, end).token();
    }

    /** The last token before a run, in the best order that begins with it. */
    private Token beforeRun(int start, int end) {
        int before = ends[start][end];
        return before < 0 ? around.before() : strip.endOf(end, before).token();
    }

    private RunOrder order() {
        int stored = count - 1;
        int chosen = stored;
        double score = Double.NEGATIVE_INFINITY;
        double second = Double.NEGATIVE_INFINITY;
        for (int end = 1; end < count; end++) {
            double all = best[0][end] + (strip.leftAt(end).isPresent() ? end(strip.endOf(0, end)) : 0);
            if (all > score) {
                second = score;
                score = all;
                chosen = end;
            } else {
                second = Math.max(second, all);
            }
        }
        double asStored = joint.start(around.before(), strip.rightAt(0), 1) + end(strip.leftAt(stored));
        List<Run> runs = runs(chosen);
        boolean marked = runs.stream().anyMatch(run -> run.fused() || strip.isMarkedAt(run.from()));
        return new RunOrder(runs, first(chosen), strip.endOf(0, chosen).token(), marked, score - asStored, score - second);
    }

    private Token first(int lastEnd) {
        int start = 0;
        int end = lastEnd;
        while (ends[start][end] >= 0) {
            int next = ends[start][end];
            start = end;
            end = next;
        }
        return strip.startOf(start, end).token();
    }

    private double end(Edge left) {
        return joint.end(left, around) - prices.end(left);
    }

    private boolean isFused(int start, int end, int next) {
        Edge left = strip.endOf(start, end);
        Edge right = strip.startOf(next, start);
        return isSingle(start, end) ? joint.isFusedSingle(beforeRun(start, end), left, right) : joint.isFused(left, right);
    }

    private List<Run> runs(int lastEnd) {
        List<Run> runs = new ArrayList<>();
        int start = 0;
        int end = lastEnd;
        while (end >= 0) {
            int next = ends[start][end];
            boolean fused = next >= 0 && isFused(end, next, start);
            runs.addFirst(new Run(0, strip.place(start), strip.place(end), fused));
            start = end;
            end = next;
        }
        return runs;
    }
}
