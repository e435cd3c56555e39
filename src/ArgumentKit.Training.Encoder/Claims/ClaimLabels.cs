namespace ArgumentKit.Training.Encoder.Claims;

/// <summary>What the claim encoder tells apart.</summary>
internal static class ClaimLabels
{
    /// <summary>A word is outside claims, begins one, is inside one, begins or is inside the rest of an interrupted one.</summary>
    public const int WordCount = 5;
    public const int Begins = 1;
    public const int Inside = 2;
    public const int Resumes = 3;
    public const int InsideRest = 4;

    /// <summary>Fact, value, policy.</summary>
    public const int KindCount = 3;

    /// <summary>How one claim bears on another.</summary>
    public const int LinkCount = 4;
    public const int Supports = 0;
    public const int Attacks = 1;
    public const int Undercuts = 2;
    public const int Repeats = 3;

    /// <summary>Classes of a pair's holders: both the author, the same other, the author on somebody else, somebody else on the author, two others.</summary>
    public const int HolderCount = 5;

    /// <summary>Classes of where in the text a claim stands, by tenths.</summary>
    public const int PlaceCount = 10;

    /// <summary>The class of a pair's holders, where 0 is the author.</summary>
    public static int Holders(int from, int to) =>
        from == to ? (from == 0 ? 0 : 1) : from == 0 ? 2 : to == 0 ? 3 : 4;
}
