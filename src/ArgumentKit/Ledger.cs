using System.Collections.Immutable;
using ArgumentKit.Claims;
using ArgumentKit.Entities;

namespace ArgumentKit;

/// <summary>Who holds which position on which claim, contested claims first, then in the order of the text.</summary>
public sealed class Ledger
{
    internal Ledger(ImmutableArray<Claim> claims) =>
        Claims = [.. claims.OrderByDescending(static claim => claim.IsContested)];

    /// <summary>The rows.</summary>
    public ImmutableArray<Claim> Claims { get; }

    /// <summary>The claims on which a speaker holds a position, with that position.</summary>
    public IEnumerable<(Claim Claim, ClaimPosition Held)> Of(Speaker speaker)
    {
        ArgumentNullException.ThrowIfNull(speaker);
        return from claim in Claims
               from held in claim.Positions
               where held.Speaker.Id == speaker.Id
               select (claim, held);
    }
}
