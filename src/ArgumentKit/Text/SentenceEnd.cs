using System.Buffers;

namespace ArgumentKit.Text;

/// <summary>How a line ends.</summary>
internal static class SentenceEnd
{
    private const string Stops = ".…。．";

    private static readonly SearchValues<char> Closers = SearchValues.Create("\"'”’»›)]}*_");
    private static readonly SearchValues<char> Enders = SearchValues.Create(Stops + "!?！？‽");
    private static readonly SearchValues<char> Continuers = SearchValues.Create(",:，：");
    private static readonly SearchValues<char> Semicolons = SearchValues.Create(";；");

    /// <summary>Whether a line ends with <c>.</c>, <c>!</c> or <c>?</c>, or with a closing quote or bracket behind one of them.</summary>
    public static bool Closes(ReadOnlySpan<char> line) => Enders.Contains(Last(line));

    /// <summary>Whether a line ends with a full stop, as a headline does not.</summary>
    public static bool Stopped(ReadOnlySpan<char> line) => Stops.Contains(Last(line), StringComparison.Ordinal);

    /// <summary>Whether a line ends with a comma or colon: more of the same is to come.</summary>
    public static bool Continues(ReadOnlySpan<char> line) => Continuers.Contains(Last(line));

    /// <summary>Whether a line ends with a semicolon, by which archives join a headline to the deck below it.</summary>
    public static bool JoinsDeck(ReadOnlySpan<char> line) => Semicolons.Contains(Last(line));

    /// <summary>The last character that is no closing quote or bracket; NUL if there is none.</summary>
    private static char Last(ReadOnlySpan<char> line)
    {
        int index = line.LastIndexOfAnyExcept(Closers);
        return index < 0 ? '\0' : line[index];
    }
}
