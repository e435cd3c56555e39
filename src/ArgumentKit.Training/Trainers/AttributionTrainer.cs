using ArgumentKit.Annotations.Linear;
using ArgumentKit.Languages;
using ArgumentKit.Learning;
using ArgumentKit.Speech;
using ArgumentKit.Training.Trainers.Perceptrons;

namespace ArgumentKit.Training.Trainers;

/// <summary>Trains the tagger of sources, cues and contents, whose second pass sees a jack-knifed first, and the linker.</summary>
internal sealed class AttributionTrainer : ITrainer
{
    private const int LabelCount = 7;
    private const int Folds = 3;
    private const int FoldEpochs = 4;
    private const int FinalEpochs = 6;
    private const int LinkEpochs = 6;

    // Scores of labels and of pairs are added, so both models must keep one scale.
    private const int Scale = 16;

    private readonly ReportingLexicon _lexicon = new(LanguageData.English);

    public string Stage => "attributions";

    public void Train(TrainingContext context)
    {
        List<AttributedText> texts = AttributedText.Load(context, "polnear/train");
        context.Log.WriteLine($"attributions: {texts.Count} articles, {texts.Sum(static text => text.Text.Count)} words");
        for (int fold = 0; fold < Folds; fold++)
        {
            Weights part = Fit([.. texts.Where((_, index) => index % Folds != fold)], FoldEpochs, useDraft: false, context);
            SequenceModel averaged = new(part.Emission.ToModel(Scale), part.Transition.ToModel(Scale));
            SpanTagger model = new(_lexicon, averaged, averaged);
            foreach (AttributedText text in texts.Where((_, index) => index % Folds == fold))
            {
                text.Draft = model.Pass(text.Text, [], averaged);
            }
        }

        Weights first = Fit(texts, FoldEpochs, useDraft: false, context);
        Weights second = Fit(texts, FinalEpochs, useDraft: true, context);
        AveragedPerceptron linker = FitLinker(texts, context);
        ModelCard.Save(
            context,
            SpanTagger.Kind,
            Stage,
            "Labels sources, cues and contents (structured perceptron in two passes) and links them (ranking perceptron).",
            "PolNeAR train (no licence stated; texts are the newspapers', of which the weights hold only hashed statistics), over trees of the library's own parser.",
            writer =>
            {
                foreach (AveragedPerceptron perceptron in (AveragedPerceptron[])[first.Emission, first.Transition, second.Emission, second.Transition, linker])
                {
                    LinearModelFormat.Write(writer, perceptron.ClassCount, perceptron.Export(Scale));
                }
            });
    }

    private Weights Fit(List<AttributedText> texts, int epochs, bool useDraft, TrainingContext context)
    {
        Weights weights = new(new AveragedPerceptron(LabelCount), new AveragedPerceptron(LabelCount * LabelCount));
        Random random = new(context.Seed);
        ulong[] features = new ulong[AttributionFeatures.Capacity];
        for (int epoch = 0; epoch < epochs; epoch++)
        {
            int errors = 0;
            foreach (int number in Shuffle.Order(texts.Count, random))
            {
                AttributedText text = texts[number];
                foreach ((int start, int end) in text.Paragraphs)
                {
                    errors += Learn(weights, text, start, end, useDraft, features);
                    weights.Emission.Tick();
                    weights.Transition.Tick();
                }
            }

            context.Log.WriteLine($"attributions, pass {(useDraft ? 2 : 1)}, epoch {epoch + 1}: {errors} words wrong");
        }

        return weights;
    }

    /// <summary>
    /// One step: decodes a paragraph, then moves weight wherever it is wrong. Paragraphs, not articles: small steps settle sooner.
    /// </summary>
    private int Learn(Weights weights, AttributedText text, int start, int end, bool useDraft, ulong[] features)
    {
        byte[] guess = weights.Decode(text, start, end, _lexicon, useDraft);
        int errors = 0;
        byte outer = start > 0 ? text.Gold[start - 1] : (byte)0;
        for (int index = start; index < end; index++)
        {
            byte gold = text.Gold[index];
            byte guessed = guess[index - start];
            if (guessed != gold)
            {
                int count = AttributionFeatures.Extract(text.Text, index, _lexicon, useDraft ? text.Draft : [], features);
                weights.Emission.Update(features.AsSpan(0, count), gold, guessed);
                errors++;
            }

            int goldPair = ((index > start ? text.Gold[index - 1] : outer) * LabelCount) + gold;
            int guessPair = ((index > start ? guess[index - start - 1] : outer) * LabelCount) + guessed;
            if (goldPair != guessPair)
            {
                int count = SpanTagger.TransitionFeatures(text.Text, index, features);
                weights.Transition.Update(features.AsSpan(0, count), goldPair, guessPair);
            }
        }

        return errors;
    }

    private static AveragedPerceptron FitLinker(List<AttributedText> texts, TrainingContext context)
    {
        AveragedPerceptron perceptron = new(2);
        Random random = new(context.Seed);
        ulong[] features = new ulong[LinkFeatures.Capacity];
        float[] scores = new float[2];
        for (int epoch = 0; epoch < LinkEpochs; epoch++)
        {
            int errors = 0;
            int total = 0;
            foreach (int number in Shuffle.Order(texts.Count, random))
            {
                AttributedText text = texts[number];
                foreach ((int span, int gold) in text.Links)
                {
                    int best = -1;
                    float highest = float.MinValue;
                    List<int> candidates = SpanLinker.Candidates(text.Spans, span);
                    foreach (int cue in candidates)
                    {
                        int count = LinkFeatures.Extract(text.Text, text.Spans, cue, span, features);
                        perceptron.Score(features.AsSpan(0, count), scores);
                        if (scores[1] - scores[0] > highest)
                        {
                            highest = scores[1] - scores[0];
                            best = cue;
                        }
                    }

                    total++;
                    if (best != gold && candidates.Contains(gold))
                    {
                        errors++;
                        int count = LinkFeatures.Extract(text.Text, text.Spans, gold, span, features);
                        perceptron.Update(features.AsSpan(0, count), 1, 0);
                        count = LinkFeatures.Extract(text.Text, text.Spans, best, span, features);
                        perceptron.Update(features.AsSpan(0, count), 0, 1);
                    }

                    perceptron.Tick();
                }
            }

            context.Log.WriteLine($"attribution links, epoch {epoch + 1}: {errors} of {total} wrong");
        }

        return perceptron;
    }

    private sealed record Weights(AveragedPerceptron Emission, AveragedPerceptron Transition)
    {
        public byte[] Decode(AttributedText text, int start, int end, ReportingLexicon lexicon, bool useDraft)
        {
            int count = end - start;
            int[] emissions = new int[count * LabelCount];
            int[] transitions = new int[count * LabelCount * LabelCount];
            Span<ulong> features = stackalloc ulong[AttributionFeatures.Capacity];
            float[] scores = new float[LabelCount * LabelCount];
            for (int index = 0; index < count; index++)
            {
                int active = AttributionFeatures.Extract(text.Text, start + index, lexicon, useDraft ? text.Draft : [], features);
                Emission.Score(features[..active], scores);
                for (int label = 0; label < LabelCount; label++)
                {
                    emissions[(index * LabelCount) + label] = (int)(scores[label] * Scale);
                }

                active = SpanTagger.TransitionFeatures(text.Text, start + index, features);
                Transition.Score(features[..active], scores);
                for (int pair = 0; pair < LabelCount * LabelCount; pair++)
                {
                    transitions[(index * LabelCount * LabelCount) + pair] = (int)(scores[pair] * Scale);
                }
            }

            return SequenceModel.Decode(emissions, transitions, count, LabelCount, start > 0 ? text.Gold[start - 1] : 0);
        }
    }
}
