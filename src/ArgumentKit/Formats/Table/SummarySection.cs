using System.Globalization;
using ArgumentKit.Text;

namespace ArgumentKit.Formats.Table;

/// <summary>The document's name and how much was found in it.</summary>
internal static class SummarySection
{
    public static void Write(Page page, ArgumentAnalysis analysis, DocumentInfo document)
    {
        int contested = analysis.Claims.Count(static claim => claim.IsContested);
        string[] counts =
        [
            Count(analysis.Text.Length, "character"),
            Count(analysis.Trees.Length, "sentence"),
            Count(analysis.Speakers.Length, "speaker"),
            Count(analysis.Attributions.Length, "attribution"),
            Count(analysis.Claims.Length, "claim") + (contested > 0 ? $" ({Number(contested)} contested)" : ""),
            Count(analysis.Graph.Relations.Length, "relation"),
        ];
        page.Hang("", "", Wording.Quote(document.Name));
        page.Hang("", "", string.Join(" · ", counts));
    }

    private static string Count(int number, string noun) => $"{Number(number)} {noun}{(number == 1 ? "" : "s")}";

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
