using ArgumentKit.Claims;
using ArgumentKit.Entities;

namespace ArgumentKit.Formats.Table;

/// <summary>Names of those who hold positions.</summary>
internal static class Holders
{
    /// <summary>The speaker's name, with the body that the speaker belongs to if one is known.</summary>
    public static string NameWithBody(ArgumentAnalysis analysis, Speaker speaker)
    {
        Speaker? body = speaker.MemberOf is null ? null : analysis.Speakers.FirstOrDefault(other => other.Id == speaker.MemberOf);
        return body is null ? Name(speaker) : $"{Name(speaker)} ({Name(body)})";
    }

    public static string Name(Speaker speaker) => Wording.Quote(speaker.Name);

    public static string Names(IEnumerable<Speaker> speakers) => string.Join(", ", speakers.Select(Name).Distinct());

    /// <summary>Who holds a claim in the first place: the position listed first and all who share it.</summary>
    public static string Proponents(Claim claim)
    {
        if (claim.Positions.IsEmpty)
        {
            return "";
        }

        Position position = claim.Positions[0].Position;
        IEnumerable<Speaker> holders = claim.Positions.Where(held => held.Position == position).Select(static held => held.Speaker);
        return $"{Wording.Passive(position)} {Names(holders)}";
    }
}
