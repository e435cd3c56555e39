namespace ArgumentKit.Training.Evaluation;

/// <summary>The measures of the CoNLL 2018 shared task. Scores of several texts add up.</summary>
internal sealed record SyntaxScores
{
    /// <summary>Surface tokens with the right span.</summary>
    public MatchCount Tokens { get; init; }

    /// <summary>Sentences with the right first and last character.</summary>
    public MatchCount Sentences { get; init; }

    /// <summary>Syntactic words.</summary>
    public MatchCount Words { get; init; }

    /// <summary>Words with the right universal tag.</summary>
    public MatchCount Upos { get; init; }

    /// <summary>Words with the right treebank tag.</summary>
    public MatchCount Xpos { get; init; }

    /// <summary>Words with the right lemma.</summary>
    public MatchCount Lemmas { get; init; }

    /// <summary>Words with the right head (UAS).</summary>
    public MatchCount Heads { get; init; }

    /// <summary>Words with the right head and universal relation (LAS).</summary>
    public MatchCount LabelledHeads { get; init; }

    public static SyntaxScores operator +(SyntaxScores left, SyntaxScores right) => new()
    {
        Tokens = left.Tokens + right.Tokens,
        Sentences = left.Sentences + right.Sentences,
        Words = left.Words + right.Words,
        Upos = left.Upos + right.Upos,
        Xpos = left.Xpos + right.Xpos,
        Lemmas = left.Lemmas + right.Lemmas,
        Heads = left.Heads + right.Heads,
        LabelledHeads = left.LabelledHeads + right.LabelledHeads,
    };
}
