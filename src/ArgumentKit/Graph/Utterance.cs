namespace ArgumentKit.Graph;

/// <summary>A saying, and what is done by it.</summary>
internal readonly record struct Utterance(LocutionNode Locution, IllocutionNode Illocution)
{
    /// <summary>The speech act in a word; for a graph that comes from elsewhere the illocutionary force.</summary>
    public string Act => Illocution.Act?.ToString() ?? Illocution.Force.ToString();
}
