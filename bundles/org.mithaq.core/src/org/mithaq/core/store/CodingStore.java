package org.mithaq.core.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.mithaq.core.id.CoderName;
import org.mithaq.core.id.ReportId;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.Coding;
import org.mithaq.model.coding.CodingFactory;

/** Reads and writes the files with codings. Knows nothing of undo, locks or journals. */
public final class CodingStore {

    private final AtomicFile files;

    public CodingStore() {
        this(new AtomicFile());
    }

    public CodingStore(AtomicFile files) {
        this.files = files;
    }

    /** A coding without records that has no file yet. */
    public Coding create(CoderName coder, ReportId report) {
        Coding coding = CodingFactory.eINSTANCE.createCoding();
        coding.setCoder(coder.value());
        coding.setReport(report.value());
        Resource resource = XmiFormat.resource(report.value());
        resource.getContents().add(coding);
        return coding;
    }

    /**
     * @throws BrokenFileException when the file is cut off, damaged or of a newer form; it is not touched
     * @throws IOException when it cannot be read at all
     */
    public Coding load(Path file) throws BrokenFileException, IOException {
        return read(Files.readAllBytes(file), file);
    }

    /**
     * @param file for messages only
     * @throws BrokenFileException when the bytes are no coding
     */
    public Coding read(byte[] bytes, Path file) throws BrokenFileException {
        return XmiFormat.read(bytes, file, Coding.class);
    }

    /** The stored form: the same content is always the same bytes. */
    public byte[] toBytes(Coding coding) {
        return XmiFormat.write(coding);
    }

    /** One record with its parts as a document of its own, what is unknown about it included. */
    public byte[] toBytes(CodedRecord record) {
        return XmiFormat.writeCopy(record);
    }

    /** The refused suggestions of a coding as a document of their own. */
    public byte[] refusalsToBytes(Coding coding) {
        Coding refusals = create(new CoderName(coding.getCoder()), new ReportId(coding.getReport()));
        refusals.getRefusals().addAll(EcoreUtil.copyAll(coding.getRefusals()));
        return toBytes(refusals);
    }

    /**
     * Reads what {@link #toBytes(CodedRecord)} made.
     *
     * @param target where the record is going to stand
     * @param file for messages only
     * @throws BrokenFileException when the bytes are no record
     */
    public CodedRecord readRecord(byte[] bytes, Coding target, Path file) throws BrokenFileException {
        CodedRecord record = XmiFormat.read(bytes, file, CodedRecord.class);
        return detached(record, target);
    }

    /** Takes a record out of its document, to be put into another coding, with all that is unknown about it. */
    public CodedRecord detached(CodedRecord record, Coding target) {
        XmiFormat.moveTo((XMLResource) target.eResource(), record);
        return record;
    }

    /**
     * Replaces the file as a whole.
     *
     * @throws WriteFailedException when that is not possible; the file is as it was
     */
    public void save(Coding coding, Path file) throws WriteFailedException {
        files.write(file, toBytes(coding));
    }

    /** Replaces the file with bytes that {@link #toBytes(Coding)} made. */
    public void save(byte[] bytes, Path file) throws WriteFailedException {
        files.write(file, bytes);
    }
}
