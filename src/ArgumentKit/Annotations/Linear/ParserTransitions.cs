using ArgumentKit.Syntax;

namespace ArgumentKit.Annotations.Linear;

/// <summary>How the classes of the parser's model map to transitions: 0 is SHIFT, then LEFT with each relation, then RIGHT with each.</summary>
internal static class ParserTransitions
{
    public const int Shift = 0;

    public static readonly int LabelCount = Enum.GetValues<DependencyRelation>().Length;

    public static readonly int Count = 1 + (2 * LabelCount);

    public static int Left(int label) => 1 + label;

    public static int Right(int label) => 1 + LabelCount + label;

    public static bool IsLeft(int transition) => transition > 0 && transition <= LabelCount;

    public static int Label(int transition) => (transition - 1) % LabelCount;

    /// <summary>Whether a transition is possible in a state.</summary>
    public static bool IsPossible(ParserState state, int transition) =>
        transition == Shift ? state.CanShift : IsLeft(transition) ? state.CanLeft : state.CanRight;

    /// <summary>Performs a transition.</summary>
    public static void Apply(ParserState state, int transition)
    {
        if (transition == Shift)
        {
            state.Shift();
        }
        else if (IsLeft(transition))
        {
            state.Left((byte)Label(transition));
        }
        else
        {
            state.Right((byte)Label(transition));
        }
    }
}
