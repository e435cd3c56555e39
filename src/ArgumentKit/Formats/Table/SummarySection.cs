using System.Globalization;
using ArgumentKit.Text;

namespace ArgumentKit.Formats.Table;

/// <summary>The document's name and how much was found in it.</summary>
internal static class SummarySection
{
    public static void Write(Page page, ArgumentAnalysis analysis, DocumentInfo info)
    {
        int contested = analysis.Claims.Count(static claim => claim.IsContested);
        string[] document =
        [
            Wording.Quote(info.Name),
            Count(analysis.Text.Length, "character"),
            Count(analysis.Trees.Length, "sentence"),
        ];
        string[] findings =
        [
            Count(analysis.Speakers.Length, "speaker"),
            Count(analysis.Attributions.Length, "attribution"),
            Count(analysis.Claims.Length, "claim") + (contested > 0 ? $" ({Number(contested)} contested)" : ""),
            Count(analysis.Graph.Relations.Length, "relation"),
        ];
        page.Hang("", "", string.Join(" · ", document));
        page.Hang("", "", string.Join(" · ", findings));
    }

    private static string Count(int number, string noun) => $"{Number(number)} {noun}{(number == 1 ? "" : "s")}";

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
