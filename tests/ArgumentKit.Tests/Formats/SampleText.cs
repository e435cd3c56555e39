using ArgumentKit.Text;

namespace ArgumentKit.Tests.Formats;

/// <summary>An invented article with what formats find hard: a broken quotation, nested speech, a bare denial, a line break.</summary>
internal static class SampleText
{
    public const string Title = "Will The Old Bridge Stand?";
    public const string AuthorLine = "By Ana Ruiz";

    public static readonly string[] Sentences =
    [
        Title,
        AuthorLine,
        "The mayor said that the old bridge is unsafe because two cables have rusted and the deck has sunk.",
        "Nordbau & Sons denied the mayor's claims.",
        "“The deck doesn't move,” their spokesman said,\n“and it never did.”",
        "According to the Gazette, the mayor told the council that the bridge must close.",
        "I think the bridge should close.",
        "A closed bridge harms nobody.",
        "But the harbour guild says trade would suffer, although trade has a ferry.",
    ];

    private static readonly string[] Separators = ["\n", "\n\n", " ", " ", " ", "\n\n", " ", " ", "\n"];

    public static SourceText Source { get; } =
        new(string.Concat(Sentences.Zip(Separators, static (sentence, separator) => sentence + separator)));

    /// <summary>Where words stand: the only place, or the first one behind other words.</summary>
    public static TextSpan Span(string words, string behind = "")
    {
        int from = Source.Value.IndexOf(behind, StringComparison.Ordinal);
        int start = Source.Value.IndexOf(words, from + behind.Length, StringComparison.Ordinal);
        Assert.True(from >= 0 && start >= 0, $"The sample has no '{words}' behind '{behind}'.");
        return new TextSpan(start, words.Length);
    }
}
