using ArgumentKit.Text;

namespace ArgumentKit.Training.Corpora.Article;

/// <summary>A part of the article that is not running text.</summary>
internal sealed record GoldZone(string Zone, int Start, int End, string Text) : GoldSpan(Start, End, Text)
{
    /// <summary>What part it is, by the library's name.</summary>
    public ZoneKind Kind => Zone == "authorBio" ? ZoneKind.AuthorBiography : Enum.Parse<ZoneKind>(Zone, ignoreCase: true);
}
