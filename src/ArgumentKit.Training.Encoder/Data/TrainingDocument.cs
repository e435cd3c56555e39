using System.Collections.Immutable;
using ArgumentKit.Syntax;

namespace ArgumentKit.Training.Encoder.Data;

/// <summary>A document with the layers that its corpus annotates; a layer that it does not annotate is null, and nothing is learned of it there.</summary>
internal sealed record TrainingDocument
{
    /// <summary>Its name in its corpus.</summary>
    public required string Id { get; init; }

    /// <summary>The form of each word.</summary>
    public required string[] Words { get; init; }

    /// <summary>The first word of each sentence, and the number of words at the end.</summary>
    public required int[] Sentences { get; init; }

    /// <summary>For each sentence, whether it is the first of its paragraph.</summary>
    public required bool[] StartsParagraph { get; init; }

    /// <summary>Tags and trees.</summary>
    public SyntaxLayer? Syntax { get; init; }

    /// <summary>Which words start a discourse unit.</summary>
    public bool[]? UnitStarts { get; init; }

    /// <summary>Who says what.</summary>
    public AttributionLayer? Attributions { get; init; }

    /// <summary>Who is mentioned where.</summary>
    public MentionLayer? Mentions { get; init; }
}

/// <summary>Tags and trees of a treebank.</summary>
/// <param name="Tags">The joint tag of each word.</param>
/// <param name="Heads">The head of each word, counted in the document; -1 for a root.</param>
/// <param name="Relations">The relation of each word to its head.</param>
internal sealed record SyntaxLayer(short[] Tags, int[] Heads, DependencyRelation[] Relations);

/// <summary>Attributions.</summary>
/// <param name="Items">The attributions.</param>
/// <param name="IsComplete">Whether attributions inside the content of others are marked too.</param>
internal sealed record AttributionLayer(ImmutableArray<AttributionExample> Items, bool IsComplete);

/// <summary>An attribution: words of its source, cue and content in the document; what it does, where that is annotated (else -1).</summary>
internal sealed record AttributionExample(int[] Source, int[] Cue, int[] Content, int Act, int Negated, int Certainty);

/// <summary>Mentions by their head words.</summary>
/// <param name="Items">The mentions, in the order of their heads.</param>
/// <param name="AreSpeakers">Whether the mentions are those of speakers, all of them and with their kind, or of things of all sorts.</param>
internal sealed record MentionLayer(ImmutableArray<MentionExample> Items, bool AreSpeakers);

/// <summary>A mention.</summary>
/// <param name="Head">Its head word.</param>
/// <param name="Entity">Whom it stands for.</param>
/// <param name="Kind">The kind of speaker plus one, or 0 where it is unknown.</param>
internal sealed record MentionExample(int Head, int Entity, int Kind);
