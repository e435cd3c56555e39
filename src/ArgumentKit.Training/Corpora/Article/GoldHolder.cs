using ArgumentKit.Claims;

namespace ArgumentKit.Training.Corpora.Article;

/// <summary>Who holds which position on a claim.</summary>
/// <param name="Speaker">Id of the speaker.</param>
/// <param name="Position">The position.</param>
internal sealed record GoldHolder(string Speaker, Position Position);
