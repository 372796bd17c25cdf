package org.counterfoil.intake.encoding;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Which of the encodings before UTF-8 a text is in, by how likely it is in the languages each was made for. */
public final class LikelyEncodings {

    /** More bytes decide nothing more. */
    private static final int SAMPLE = 1 << 14;

    private LikelyEncodings() {}

    /**
     * @param share probability among the encodings that were weighed, which read the text differently; 0 to 1
     */
    public record Candidate(Charset charset, double share) {}

    private record Weighed(Decoded decoded, double likelihood) {}

    /** The likeliest first; never empty. Encodings that read the text alike count once. */
    public static List<Candidate> of(byte[] bytes) {
        byte[] sample = sample(bytes);
        List<Weighed> all = new ArrayList<>();
        for (LegacyEncoding encoding : LegacyEncoding.supported()) {
            Decoded decoded = Decoded.of(sample, encoding.charset());
            all.add(new Weighed(decoded, new Likelihood(encoding).of(decoded.text())));
        }
        all.sort(Comparator.comparingDouble(Weighed::likelihood).reversed());
        List<Weighed> different = new ArrayList<>();
        for (Weighed each : all) {
            if (different.stream()
                    .noneMatch(one -> one.decoded().text().equals(each.decoded().text()))) {
                different.add(each);
            }
        }
        return shares(different);
    }

    private static List<Candidate> shares(List<Weighed> weighed) {
        double best = weighed.get(0).likelihood();
        double sum = weighed.stream()
                .mapToDouble(each -> Math.exp(each.likelihood() - best))
                .sum();
        return weighed.stream()
                .map(each -> new Candidate(each.decoded().charset(), Math.exp(each.likelihood() - best) / sum))
                .toList();
    }

    /** The lines that are not plain ASCII: no encoding has a line's end inside a character. */
    private static byte[] sample(byte[] bytes) {
        ByteArrayOutputStream sample = new ByteArrayOutputStream();
        int begin = 0;
        boolean foreign = false;
        for (int at = 0; at < bytes.length && sample.size() < SAMPLE; at++) {
            foreign |= bytes[at] < 0;
            if (bytes[at] == '\n' || bytes[at] == '\r' || at + 1 == bytes.length || at - begin >= SAMPLE) {
                if (foreign) {
                    sample.write(bytes, begin, at + 1 - begin);
                }
                begin = at + 1;
                foreign = false;
            }
        }
        return sample.toByteArray();
    }
}
