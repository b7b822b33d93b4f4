package rapporteur.meeting;

/// How high the body stands.
public enum Level {
    /// Of the whole country.
    NATIONAL("national"),
    /// Of a province, an autonomous region or one of the four municipalities under the centre.
    PROVINCIAL("provincial"),
    /// Of a prefecture-level city.
    MUNICIPAL("municipal"),
    /// Of a county or an urban district.
    COUNTY("county"),
    /// Of a township or street.
    TOWNSHIP("township"),
    /// Of none of these: an enterprise, a university, a body abroad.
    OTHER("other");

    private final String token;

    Level(String token) {
        this.token = token;
    }

    /// Returns how the level is written in JSON and options.
    public String token() {
        return token;
    }
}
