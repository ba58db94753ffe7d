package org.mithaq.ui.selection;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.swt.dnd.ByteArrayTransfer;
import org.eclipse.swt.dnd.TransferData;
import org.mithaq.core.id.ReportId;
import org.mithaq.text.RawSegments;

/** Carries a {@link Passage} through drag and drop and the clipboard. */
public final class SegmentsTransfer extends ByteArrayTransfer {

    private static final String NAME = "application/x-mithaq-segments";
    private static final int ID = registerType(NAME);
    private static final SegmentsTransfer INSTANCE = new SegmentsTransfer();

    private SegmentsTransfer() {
    }

    /** The instance, as the platform wants one for each kind of transfer. */
    public static SegmentsTransfer getInstance() {
        return INSTANCE;
    }

    @Override
    protected void javaToNative(Object object, TransferData data) {
        if (object instanceof Passage passage) {
            super.javaToNative(write(passage).getBytes(StandardCharsets.UTF_8), data);
        }
    }

    /** A {@link Passage}, or null where the data is none, as the platform wants it. */
    @Override
    protected Object nativeToJava(TransferData data) {
        return super.nativeToJava(data) instanceof byte[] bytes
                ? read(new String(bytes, StandardCharsets.UTF_8)).orElse(null) : null;
    }

    static String write(Passage passage) {
        return passage.report() + "\n" + passage.segments();
    }

    static Optional<Passage> read(String text) {
        String[] lines = text.split("\n", -1);
        if (lines.length != 2 || !ReportId.isValid(lines[0])) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Passage(new ReportId(lines[0]), RawSegments.parse(lines[1])));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    protected int[] getTypeIds() {
        return new int[] {ID};
    }

    @Override
    protected String[] getTypeNames() {
        return new String[] {NAME};
    }
}
