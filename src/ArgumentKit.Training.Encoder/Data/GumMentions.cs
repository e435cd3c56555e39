using System.Globalization;
using ArgumentKit.Training.Corpora;

namespace ArgumentKit.Training.Encoder.Data;

/// <summary>
/// Reads GUM's coreference: <c>Entity=(3-organization-new-sssss-cf1-5-coref-Name</c> opens a mention of thing 3 whose head is its fifth
/// word, <c>3)</c> closes it. Mentions of times and amounts are left out: nobody speaks there.
/// </summary>
internal static class GumMentions
{
    private const string Key = "Entity";

    public static MentionLayer Read(GoldWord[] words)
    {
        List<MentionExample> mentions = [];
        Dictionary<string, int> entities = [];
        for (int word = 0; word < words.Length; word++)
        {
            foreach (string opening in Openings(words[word].Misc[Key] ?? ""))
            {
                string[] fields = opening.Split('-');
                if (fields.Length > 5
                    && fields[1] is "person" or "organization" or "animal" or "object" or "abstract" or "place"
                    && int.TryParse(fields[5].Split(',')[0], NumberStyles.None, CultureInfo.InvariantCulture, out int head)
                    && word + head <= words.Length)
                {
                    int entity = entities.TryGetValue(fields[0], out int known) ? known : entities[fields[0]] = entities.Count;
                    mentions.Add(new MentionExample(word + head - 1, entity, 0));
                }
            }
        }

        return new MentionLayer([.. mentions.OrderBy(static mention => mention.Head).DistinctBy(static mention => mention.Head)], AreSpeakers: false);
    }

    // "7)(8-time-new-…)": what is closed has no "(" before it.
    private static IEnumerable<string> Openings(string value)
    {
        int start = value.IndexOf('(', StringComparison.Ordinal);
        while (start >= 0)
        {
            int end = value.AsSpan(start + 1).IndexOfAny('(', ')');
            yield return end < 0 ? value[(start + 1)..] : value.Substring(start + 1, end);
            start = end < 0 ? -1 : value.IndexOf('(', start + 1);
        }
    }
}
