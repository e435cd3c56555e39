using ArgumentKit.Claims;

namespace ArgumentKit.Training.Corpora.Marked;

/// <summary>How somebody stands to a claim of a marked text.</summary>
/// <param name="Speaker">Id of the holder.</param>
/// <param name="Position">The position.</param>
/// <param name="Attribution">Id of the attribution that shows it; null where the author just states the claim.</param>
internal sealed record MarkedPosition(string Speaker, Position Position, string? Attribution);
