using ArgumentKit.Claims;

namespace ArgumentKit.Formats.Table;

/// <summary>The ledger: every claim with those who assert, deny, demand or endorse it and the attributions that prove it.</summary>
internal static class ClaimsSection
{
    private const int ClaimLines = 4;

    public static void Write(Page page, ArgumentAnalysis analysis)
    {
        page.Heading("CLAIMS, contested ones first");
        int margin = analysis.Claims.Select(static claim => DisplayWidth.Of(Wording.Id(claim.Id))).DefaultIfEmpty().Max() + 2;
        string indent = new(' ', margin);
        foreach (Claim claim in analysis.Ledger.Claims)
        {
            if (claim != analysis.Ledger.Claims[0])
            {
                page.Blank();
            }

            page.Hang(DisplayWidth.Pad(Wording.Id(claim.Id), margin), indent, $"{Wording.Quote(claim.Text)} ({Kind(claim)})", ClaimLines);
            WriteHolders(page, claim, indent);
        }

        if (analysis.Claims.IsEmpty)
        {
            page.Line("None.");
        }
    }

    private static void WriteHolders(Page page, Claim claim, string indent)
    {
        int labelWidth = claim.Positions.Select(static held => Wording.Passive(held.Position).Length).DefaultIfEmpty().Max() + 2;
        foreach (IGrouping<Position, ClaimPosition> group in claim.Positions
            .GroupBy(static held => held.Position)
            .OrderBy(static group => Array.IndexOf(Wording.PositionOrder, group.Key)))
        {
            string label = DisplayWidth.Pad(Wording.Passive(group.Key), labelWidth);
            page.Hang($"{indent}{label}", indent + new string(' ', labelWidth), string.Join(", ", group.Select(Proof).Distinct()));
        }
    }

    private static string Kind(Claim claim) => claim.Kind.ToString().ToLowerInvariant() + (claim.IsContested ? ", contested" : "");

    private static string Proof(ClaimPosition held) =>
        held.Attribution is null ? Holders.Name(held.Speaker) : $"{Holders.Name(held.Speaker)} [{Wording.Id(held.Attribution.Id)}]";
}
