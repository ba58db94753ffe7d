package org.mithaq.text.repair.order;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mithaq.text.repair.model.Token;

/**
 * The likeliest order of a printed line of several strips. Each strip is read from its end to its start; the strips
 * behind the first one are read from the last to the second, and runs of the first one stand before, between and
 * behind them. A beam search keeps the best beginnings.
 */
final class MarkedOrder {

    private static final int BEAM = 60;
    /** The first strip holds what is left of the others; where nothing is right of them, they are read first. */
    private static final double WHOLE_FIRST = -2.5;
    private static final double AGREEING = 2.5;

    private record State(int strip, int from, int to, int firstLeft, int other, int otherLeft, double score,
            State before) {

        String key() {
            return strip + "," + to + "," + firstLeft + "," + other + "," + otherLeft;
        }
    }

    private final List<CutStrip> strips;
    private final Around around;
    private final Joints joint;
    private final CutPrices prices;
    private List<State> beam = new ArrayList<>();
    private final List<State> whole = new ArrayList<>();

    /** @param strips at least two */
    MarkedOrder(List<CutStrip> strips, Around around, Joints joint, CutPrices prices) {
        this.strips = strips;
        this.around = around;
        this.joint = joint;
        this.prices = prices;
    }

    RunOrder find() {
        int last = strips.size() - 1;
        beam.add(new State(-1, 0, 0, end(0), last, end(last), 0, null));
        while (!beam.isEmpty()) {
            Map<String, State> next = new HashMap<>();
            for (State state : beam) {
                readFrom(state, 0, state.firstLeft(), next);
                if (state.other() > 0) {
                    readFrom(state, state.other(), state.otherLeft(), next);
                }
            }
            beam = next.values().stream().sorted(Comparator.comparingDouble(this::outlook).reversed()
                    .thenComparing(State::key)).limit(BEAM).toList();
        }
        return order();
    }

    /** The score with what the words that begin strips which are not yet read will cost at least. */
    private double outlook(State state) {
        double outlook = state.score() + (state.firstLeft() > 0 ? strips.getFirst().rightAt(0).token().likelihood() : 0);
        for (int i = 1; i <= state.other(); i++) {
            outlook += strips.get(i).rightAt(0).token().likelihood();
        }
        return outlook;
    }

    private int end(int strip) {
        return strips.get(strip).borders() - 1;
    }

    private void readFrom(State state, int index, int end, Map<String, State> next) {
        CutStrip strip = strips.get(index);
        for (int start = 0; start < end; start++) {
            Optional<Double> step = step(state, strip, start, end);
            if (step.isPresent()) {
                keep(state, index, start, end, state.score() + step.get(), next);
            }
        }
    }

    private Optional<Double> step(State state, CutStrip strip, int start, int end) {
        if (!strip.isRun(start, end)) {
            return Optional.empty();
        }
        Edge right = strip.startOf(start, end);
        boolean stored = start == 0 && strip == strips.getFirst();
        double score = state.strip() >= 0 ? join(state, right)
                : joint.start(around.before(), right, stored ? 1 : 0) + (stored ? WHOLE_FIRST : 0);
        double cut = start == 0 ? 0
                : prices.price(strip.kind(start)) + joint.stored(strip.leftAt(start), strip.rightAt(start));
        return Optional.of(score - cut + (agrees(state, strip, start, end) ? AGREEING : 0));
    }

    /** Whether a word in the indefinite accusative follows another one, as an adjective does its noun. */
    private boolean agrees(State state, CutStrip strip, int start, int end) {
        return state.strip() > 0 && strip.ends().endsWord() && start == 0 && end == strip.borders() - 1
                && strip.isSingle() && strips.get(state.strip()).ends().endsWord()
                && state.to() == end(state.strip());
    }

    private void keep(State state, int index, int start, int end, double score, Map<String, State> next) {
        boolean first = index == 0;
        int other = !first && start == 0 ? state.other() - 1 : state.other();
        int otherLeft = first ? state.otherLeft() : start > 0 ? start : other > 0 ? end(other) : 0;
        State read = new State(index, start, end, first ? start : state.firstLeft(), other, otherLeft, score, state);
        if (read.firstLeft() == 0 && read.other() == 0) {
            whole.add(read);
        } else {
            next.merge(read.key(), read, (one, two) -> one.score() >= two.score() ? one : two);
        }
    }

    private double whole(State state) {
        Edge left = left(state);
        return state.score() + joint.end(left, around) - prices.end(left);
    }

    private RunOrder order() {
        State best = whole.getFirst();
        for (State state : whole) {
            best = whole(state) > whole(best) ? state : best;
        }
        double second = Double.NEGATIVE_INFINITY;
        Token last = left(best).token();
        for (State state : whole) {
            if (left(state).token() != last) {
                second = Math.max(second, whole(state));
            }
        }
        List<Run> runs = new ArrayList<>();
        Token first = last;
        for (State state = best; state.strip() >= 0; state = state.before()) {
            CutStrip strip = strips.get(state.strip());
            first = strip.startOf(state.from(), state.to()).token();
            runs.addFirst(new Run(state.strip(), strip.place(state.from()), strip.place(state.to()),
                    isFused(state.before(), strip.startOf(state.from(), state.to()))));
        }
        return new RunOrder(runs, first, last, true, whole(best) - second, whole(best) - second);
    }

    private double join(State state, Edge right) {
        Edge left = left(state);
        return isSingle(state) ? joint.joinSingle(beforeRun(state), left, right) : joint.join(left, right);
    }

    private boolean isFused(State state, Edge right) {
        if (state.strip() < 0) {
            return false;
        }
        Edge left = left(state);
        return isSingle(state) ? joint.isFusedSingle(beforeRun(state), left, right) : joint.isFused(left, right);
    }

    private Edge left(State state) {
        return strips.get(state.strip()).endOf(state.from(), state.to());
    }

    private boolean isSingle(State state) {
        return left(state).token() == strips.get(state.strip()).startOf(state.from(), state.to()).token();
    }

    private Token beforeRun(State state) {
        return state.before().strip() < 0 ? around.before() : left(state.before()).token();
    }
}
