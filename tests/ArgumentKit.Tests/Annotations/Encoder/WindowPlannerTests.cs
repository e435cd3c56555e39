using ArgumentKit.Annotations.Encoder;

namespace ArgumentKit.Tests.Annotations.Encoder;

public class WindowPlannerTests
{
    [Fact]
    public void Paragraphs_stay_whole_while_they_fit() =>
        Assert.Equal([(0, 8), (8, 12)], Plan(10, [0, 4, 8, 12], [true, false, true], 100));

    [Fact]
    public void A_long_paragraph_is_cut_between_sentences() =>
        Assert.Equal([(0, 8), (8, 12)], Plan(10, [0, 4, 8, 12], [true, false, false], 80));

    [Fact]
    public void A_sentence_longer_than_the_encoder_reads_is_cut() =>
        Assert.Equal([(0, 510), (510, 1020), (1020, 1200)], Plan(1, [0, 1200], [true], 300));

    [Fact]
    public void Windows_tile_the_words_and_none_is_too_long()
    {
        Random random = new(3);
        for (int round = 0; round < 200; round++)
        {
            int[] pieces = [.. Enumerable.Range(0, random.Next(1, 900)).Select(_ => random.Next(1, 5))];
            List<int> sentences = [0];
            while (sentences[^1] < pieces.Length)
            {
                sentences.Add(Math.Min(pieces.Length, sentences[^1] + random.Next(0, 400)));
            }

            bool[] starts = [.. sentences.SkipLast(1).Select(_ => random.Next(3) == 0)];
            int next = 0;
            foreach ((int start, int end) in WindowPlanner.Plan(pieces, sentences.ToArray(), starts))
            {
                Assert.Equal(next, start);
                Assert.InRange(pieces[start..end].Sum(), 1, WindowPlanner.Most);
                next = end;
            }

            Assert.Equal(pieces.Length, next);
        }
    }

    private static (int, int)[] Plan(int each, int[] sentences, bool[] startsParagraph, int preferred) =>
        [.. WindowPlanner.Plan(Enumerable.Repeat(each, sentences[^1]).ToArray(), sentences, startsParagraph, preferred)];
}
