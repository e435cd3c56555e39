using ArgumentKit.Claims;
using ArgumentKit.Entities;

namespace ArgumentKit.Formats.Table;

/// <summary>The ledger seen from the speakers: a row for each, a column for each position that is held, claims in the cells.</summary>
internal static class PositionsSection
{
    private const string ContestedMark = "*";

    public static void Write(Page page, ArgumentAnalysis analysis)
    {
        page.Heading("WHO HOLDS WHAT");
        ILookup<(string Speaker, Position Position), Claim> held = analysis.Claims
            .SelectMany(static claim => claim.Positions, static (claim, position) => (claim, position))
            .ToLookup(static row => (row.position.Speaker.Id, row.position.Position), static row => row.claim);
        Position[] columns = [.. Wording.PositionOrder.Where(held.Select(static group => group.Key.Position).ToHashSet().Contains)];
        Speaker[] holders = [.. analysis.Speakers.Where(speaker => columns.Any(column => held.Contains((speaker.Id, column))))];
        if (holders.Length == 0)
        {
            page.Line("Nobody puts a claim forward.");
            return;
        }

        Grid grid = new(["speaker", .. columns.Select(Wording.Active)]);
        foreach (Speaker speaker in holders)
        {
            grid.Add([Holders.NameWithBody(analysis, speaker), .. columns.Select(column => Ids(held[(speaker.Id, column)]))]);
        }

        page.Lines(grid.Lines(page.Width));
        if (analysis.Claims.Any(static claim => claim.IsContested))
        {
            page.Line($"{ContestedMark} contested");
        }
    }

    private static string Ids(IEnumerable<Claim> claims) =>
        string.Join(" ", claims.Select(static claim => Wording.Id(claim.Id) + (claim.IsContested ? ContestedMark : "")).Distinct());
}
