using ArgumentKit.Claims;
using ArgumentKit.Entities;

namespace ArgumentKit.Formats.Table;

/// <summary>The ledger seen from the speakers: a row for each, a column for each position that somebody holds, claims in the cells.</summary>
internal static class PositionsSection
{
    private const string ContestedMark = "*";

    public static void Write(Page page, ArgumentAnalysis analysis)
    {
        Speaker[] holders = [.. analysis.Speakers.Where(speaker => analysis.Ledger.Of(speaker).Any())];
        page.Heading("WHO HOLDS WHAT");
        if (holders.Length == 0)
        {
            page.Line("Nobody puts a claim forward.");
            return;
        }

        HashSet<Position> held = [.. analysis.Claims.SelectMany(static claim => claim.Positions).Select(static position => position.Position)];
        Position[] columns = [.. Wording.PositionOrder.Where(held.Contains)];
        Grid grid = new(["speaker", .. columns.Select(Wording.Active)]);
        foreach (Speaker speaker in holders)
        {
            ILookup<Position, Claim> claims = analysis.Ledger.Of(speaker).ToLookup(static row => row.Held.Position, static row => row.Claim);
            grid.Add([Holders.NameWithBody(analysis, speaker), .. columns.Select(column => Ids(claims[column], analysis))]);
        }

        page.Lines(grid.Lines(page.Width));
        if (analysis.Claims.Any(static claim => claim.IsContested))
        {
            page.Line($"{ContestedMark} contested");
        }
    }

    private static string Ids(IEnumerable<Claim> claims, ArgumentAnalysis analysis) =>
        string.Join(" ", claims.Distinct().OrderBy(analysis.Claims.IndexOf)
            .Select(static claim => claim.Id + (claim.IsContested ? ContestedMark : "")));
}
