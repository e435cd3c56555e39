using System.Collections.Immutable;
using ArgumentKit.Annotations;
using ArgumentKit.Attributions;
using ArgumentKit.Claims;
using ArgumentKit.Entities;
using ArgumentKit.Graph;
using ArgumentKit.Sentences;
using ArgumentKit.Syntax;
using ArgumentKit.Text;

namespace ArgumentKit;

/// <summary>
/// Everything that was found in one text: who claims what, and how the claims bear on one another. Immutable and safe to share between
/// threads; every span points into <see cref="Text"/>.
/// </summary>
public sealed class ArgumentAnalysis
{
    /// <summary>The text, cut into sentences and words, with all that the annotator recognised in it.</summary>
    public required AnnotatedText Annotations { get; init; }

    /// <summary>The text, exactly as given.</summary>
    public SourceText Text => Annotations.Text;

    /// <summary>The parts of the article, in order.</summary>
    public required ImmutableArray<Zone> Zones { get; init; }

    /// <summary>The sentences, in order.</summary>
    public ImmutableArray<Sentence> Sentences => Annotations.Words.Sentences;

    /// <summary>One dependency tree a sentence, in order.</summary>
    public ImmutableArray<SyntaxTree> Trees => Annotations.Trees;

    /// <summary>Where the elementary discourse units stand, in order.</summary>
    public ImmutableArray<TextSpan> Segments => field.IsDefault ? field = [.. Annotations.Segments.Select(Annotations.Words.SpanOf)] : field;

    /// <summary>The actors: all who hold a position first, in the order of their first mention.</summary>
    public required ImmutableArray<Speaker> Speakers { get; init; }

    /// <summary>Who is said to say, think or want something, in the order of the text.</summary>
    public required ImmutableArray<Attribution> Attributions { get; init; }

    /// <summary>The propositions put forward, in the order of the text.</summary>
    public required ImmutableArray<Claim> Claims { get; init; }

    /// <summary>Denials and endorsements of claims said elsewhere in the text.</summary>
    public required ImmutableArray<Reaction> Reactions { get; init; }

    /// <summary>Support, attack and rephrase between the claims.</summary>
    public required ArgumentGraph Graph { get; init; }

    /// <summary>Speaker by claim: the contested claims first.</summary>
    public Ledger Ledger => field ??= new Ledger(Claims);
}
