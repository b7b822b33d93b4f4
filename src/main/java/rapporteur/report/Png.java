package rapporteur.report;

/// A picture as a PNG file.
public final class Png {
    private final byte[] bytes;

    /// @param bytes of the file
    public Png(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    /// Returns the bytes of the file.
    public byte[] bytes() {
        return bytes.clone();
    }
}
