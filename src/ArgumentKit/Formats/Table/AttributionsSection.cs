using System.Globalization;
using ArgumentKit.Attributions;
using ArgumentKit.Text;

namespace ArgumentKit.Formats.Table;

/// <summary>The attributions, a row each: who says it, what is done by it, in which words, and what is said.</summary>
internal static class AttributionsSection
{
    private const int ContentLines = 4;

    public static void Write(Page page, ArgumentAnalysis analysis)
    {
        page.Heading("ATTRIBUTIONS");
        if (analysis.Attributions.IsEmpty)
        {
            page.Line("None.");
            return;
        }

        ILookup<string, string> targets = analysis.Reactions
            .SelectMany(static reaction => reaction.Targets, static (reaction, claim) => (reaction.Attribution.Id, Target: claim.Id))
            .Distinct()
            .ToLookup(static pair => pair.Id, static pair => pair.Target);
        Grid grid = new("", "speaker", "act", "cue", "line") { NoteLines = ContentLines };
        foreach (Attribution attribution in analysis.Attributions)
        {
            string[] cells =
            [
                attribution.Parent is null ? Wording.Id(attribution.Id) : Wording.Id($"{attribution.Id} in {attribution.Parent.Id}"),
                Speakers(attribution),
                Act(attribution, targets[attribution.Id]),
                Quoted(Wording.Quote(analysis.Text, attribution.Cue)),
                Place(analysis.Text, attribution.Extent),
            ];
            grid.Add(cells, Wording.Quote(analysis.Text, attribution.Content));
        }

        page.Lines(grid.Lines(page.Width));
    }

    private static string Act(Attribution attribution, IEnumerable<string> targets)
    {
        string act = Wording.Act(attribution);
        return targets.Any() ? $"{act} → {Wording.Id(string.Join(" ", targets))}" : act;
    }

    private static string Speakers(Attribution attribution)
    {
        string speakers = Holders.Names(attribution.Speakers);
        return attribution.Addressees.IsEmpty ? speakers : $"{speakers} → {Holders.Names(attribution.Addressees)}";
    }

    private static string Quoted(string words) => words.Length == 0 ? "" : $"“{words}”";

    /// <summary>Line and column, as editors count them.</summary>
    private static string Place(SourceText text, TextSpan span)
    {
        LinePosition place = text.GetLinePosition(span.Start);
        return string.Create(CultureInfo.InvariantCulture, $"{place.Line}:{place.Column}");
    }
}
