using ArgumentKit.Text;

namespace ArgumentKit.Training.Evaluation;

/// <summary>
/// Finds which predicted word is which gold word, after the CoNLL 2018 shared task: words of their own are the same when their spans
/// are; where either side has a multi-word token, the words under it are paired by a longest common subsequence of their forms.
/// </summary>
internal static class WordAlignment
{
    /// <summary>For each predicted word the index of the gold word that it is, or -1.</summary>
    public static int[] Find(IReadOnlyList<ScoredWord> gold, IReadOnlyList<ScoredWord> predicted)
    {
        List<TextSpan> regions = MultiWordRegions(gold.Concat(predicted));
        Dictionary<int, List<int>> goldInRegion = [];
        Dictionary<TextSpan, int> goldBySpan = [];
        for (int index = 0; index < gold.Count; index++)
        {
            int region = RegionOf(regions, gold[index].Token);
            if (region < 0)
            {
                goldBySpan[gold[index].Token] = index;
            }
            else
            {
                MembersOf(goldInRegion, region).Add(index);
            }
        }

        int[] goldOf = new int[predicted.Count];
        Dictionary<int, List<int>> predictedInRegion = [];
        for (int index = 0; index < predicted.Count; index++)
        {
            int region = RegionOf(regions, predicted[index].Token);
            goldOf[index] = region < 0 ? goldBySpan.GetValueOrDefault(predicted[index].Token, -1) : -1;
            if (region >= 0)
            {
                MembersOf(predictedInRegion, region).Add(index);
            }
        }

        foreach ((int region, List<int> members) in predictedInRegion)
        {
            PairInRegion(gold, MembersOf(goldInRegion, region), predicted, members, goldOf);
        }

        return goldOf;
    }

    private static List<int> MembersOf(Dictionary<int, List<int>> regions, int region)
    {
        if (!regions.TryGetValue(region, out List<int>? members))
        {
            regions.Add(region, members = []);
        }

        return members;
    }

    /// <summary>Joins the multi-word tokens of both sides that overlap; those that only touch stay apart.</summary>
    private static List<TextSpan> MultiWordRegions(IEnumerable<ScoredWord> words)
    {
        List<TextSpan> regions = [];
        foreach (TextSpan token in words.Where(static word => word.IsMultiWord).Select(static word => word.Token).Distinct().Order())
        {
            if (regions.Count > 0 && token.OverlapsWith(regions[^1]))
            {
                regions[^1] = regions[^1].Union(token);
            }
            else
            {
                regions.Add(token);
            }
        }

        return regions;
    }

    /// <summary>The region that holds a token whole, or -1.</summary>
    private static int RegionOf(List<TextSpan> regions, TextSpan token)
    {
        int found = regions.BinarySearch(token);
        int candidate = found >= 0 ? found : ~found - 1;
        if (candidate >= 0 && regions[candidate].Contains(token))
        {
            return candidate;
        }

        // A token that starts with its region but is shorter sorts before it.
        int next = candidate + 1;
        return next < regions.Count && regions[next].Contains(token) ? next : -1;
    }

    private static void PairInRegion(
        IReadOnlyList<ScoredWord> gold,
        List<int> goldMembers,
        IReadOnlyList<ScoredWord> predicted,
        List<int> predictedMembers,
        int[] goldOf)
    {
        int[,] longest = new int[goldMembers.Count + 1, predictedMembers.Count + 1];
        for (int g = goldMembers.Count - 1; g >= 0; g--)
        {
            for (int p = predictedMembers.Count - 1; p >= 0; p--)
            {
                longest[g, p] = SameForm(g, p)
                    ? longest[g + 1, p + 1] + 1
                    : Math.Max(longest[g + 1, p], longest[g, p + 1]);
            }
        }

        int goldNext = 0;
        int predictedNext = 0;
        while (goldNext < goldMembers.Count && predictedNext < predictedMembers.Count)
        {
            if (SameForm(goldNext, predictedNext))
            {
                goldOf[predictedMembers[predictedNext++]] = goldMembers[goldNext++];
            }
            else if (longest[goldNext + 1, predictedNext] >= longest[goldNext, predictedNext + 1])
            {
                goldNext++;
            }
            else
            {
                predictedNext++;
            }
        }

        bool SameForm(int g, int p) =>
            gold[goldMembers[g]].Form.Equals(predicted[predictedMembers[p]].Form, StringComparison.OrdinalIgnoreCase);
    }
}
