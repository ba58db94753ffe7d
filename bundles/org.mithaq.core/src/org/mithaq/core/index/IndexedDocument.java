package org.mithaq.core.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.mithaq.core.id.CoderName;
import org.mithaq.core.id.ReportId;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.Coding;
import org.mithaq.model.coding.CodingFactory;

/**
 * What one coder coded in one report, as it was at one moment. Its records are made out of the index whenever they are
 * asked for, so that a project of any size needs little memory; what was made belongs to the caller and may be read by
 * several threads. It has all that expressions and checks can ask for, and no more: the words around quotes, the refused
 * suggestions and the counters of ids are left out.
 */
public final class IndexedDocument {

    /** As tables list them: by report, then by coder. */
    public static final Comparator<IndexedDocument> BY_REPORT = Comparator.comparing(IndexedDocument::report)
            .thenComparing(IndexedDocument::coder);

    /** When fewer than one record in so many is asked for, each is read by itself. */
    private static final int MANY = 8;

    private final CoderName coder;
    private final ReportId report;
    private final DocumentHead head;
    private final DocumentBytes bytes;

    IndexedDocument(CoderName coder, ReportId report, DocumentHead head, DocumentBytes bytes) {
        this.coder = coder;
        this.report = report;
        this.head = head;
        this.bytes = bytes;
    }

    /** A coding as it is now, saved or not. For the thread that changes it; the document may be used by any. */
    public static IndexedDocument of(CoderName coder, ReportId report, Coding coding) {
        try {
            byte[] content = DocumentEncoder.encode(coding, SourceStamp.UNSAVED);
            return new IndexedDocument(coder, report, DocumentHead.read(content, NamePool.none()),
                    DocumentBytes.of(content));
        } catch (IOException e) {
            throw new UncheckedIOException("Memory cannot fail to be read", e);
        }
    }

    /** In whose folder it stands. */
    public CoderName coder() {
        return coder;
    }

    /** Which report it is about, by the name of its file. */
    public ReportId report() {
        return report;
    }

    /** How many records stand at the top. */
    public int roots() {
        return head.roots();
    }

    /** A coding without records, with all that is known about it as a whole. */
    public Coding header() {
        Coding coding = CodingFactory.eINSTANCE.createCoding();
        coding.setCoder(head.coder());
        coding.setReport(head.report());
        coding.setCodebook(head.codebook());
        coding.setCodebookVersion(head.codebookVersion());
        return coding;
    }

    /** All of it. Takes memory for all its records: see {@link #forEachRoot} for less. */
    public Coding coding() {
        Coding coding = header();
        byte[] content = content();
        for (int root = 0; root < roots(); root++) {
            RecordDecoder.add(coding.getRecords(), decode(content, root));
        }
        return coding;
    }

    /** Goes through the records at the top, in their order; each stands alone in a coding of its own. */
    public void forEachRoot(RootVisitor visitor) {
        forEachRoot(root -> true, visitor);
    }

    /** Goes through some of the records at the top, as {@link #forEachRoot(RootVisitor)} does. */
    public void forEachRoot(IntPredicate which, RootVisitor visitor) {
        int[] wanted = IntStream.range(0, roots()).filter(which).toArray();
        if (wanted.length * MANY < roots()) {
            IntStream.of(wanted).forEach(root -> visitor.visit(root, root(root)));
            return;
        }
        byte[] content = content();
        for (int root : wanted) {
            visitor.visit(root, inCoding(decode(content, root)));
        }
    }

    /** @param known a record of a place among those at the top if it was made before, so that it is not made again */
    void forEachRootKnowing(IntFunction<Optional<CodedRecord>> known, RootVisitor visitor) {
        byte[] content = content();
        for (int root = 0; root < roots(); root++) {
            Optional<CodedRecord> before = known.apply(root);
            visitor.visit(root, before.isPresent() ? before.get() : inCoding(decode(content, root)));
        }
    }

    /**
     * One record with its parts, alone in a coding of its own.
     *
     * @param root its place among those at the top, counted from 0
     */
    public CodedRecord root(int root) {
        byte[] part = checked(bytes.read(head.startOf(root), head.endOf(root)));
        return inCoding(new RecordDecoder(part, 0, head.names()).record());
    }

    private CodedRecord decode(byte[] content, int root) {
        return new RecordDecoder(content, head.startOf(root), head.names()).record();
    }

    private CodedRecord inCoding(CodedRecord record) {
        RecordDecoder.add(header().getRecords(), record);
        return record;
    }

    /** Two records at the top have the same number if and, in all likelihood, only if they are the same in every detail. */
    public long contentOf(int root) {
        return head.contentOf(root);
    }

    /** The ids of its records and what they refer to, read anew. */
    DocumentDirectory directory() {
        try {
            return DocumentDirectory.read(content(), head.directory());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] content() {
        return checked(bytes.read());
    }

    private byte[] checked(byte[] content) {
        if (!head.isOf(content)) {
            throw new UncheckedIOException(new IOException("Indexed anew by another process: " + coder + "/" + report));
        }
        return content;
    }

    /** Is given records one by one. */
    @FunctionalInterface
    public interface RootVisitor {

        /** @param root the place of the record among those at the top, counted from 0 */
        void visit(int root, CodedRecord record);
    }
}
