using ArgumentKit.Text;

namespace ArgumentKit.Training.Corpora.Article;

/// <summary>A stretch of the article.</summary>
/// <param name="Start">Offset of its first code unit.</param>
/// <param name="End">Offset behind its last code unit.</param>
/// <param name="Text">Its words, which guard against shifted offsets.</param>
internal record GoldSpan(int Start, int End, string Text)
{
    /// <summary>Where it stands.</summary>
    public TextSpan Span => TextSpan.FromBounds(Start, End);
}
