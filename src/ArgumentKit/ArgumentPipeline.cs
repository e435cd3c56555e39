using System.Collections.Immutable;
using ArgumentKit.Attributions;
using ArgumentKit.Claims;
using ArgumentKit.Entities;
using ArgumentKit.Graph;
using ArgumentKit.Languages;
using ArgumentKit.Segments;
using ArgumentKit.Sentences;
using ArgumentKit.Syntax;
using ArgumentKit.Text;
using ArgumentKit.Tokens;

namespace ArgumentKit;

/// <summary>The stages in their order; each takes what the ones before it found.</summary>
internal sealed class ArgumentPipeline(LanguageData language)
{
    private readonly ZoneFinder _zones = new(language);
    private readonly SentenceSplitter _sentences = SentenceSplitter.Load(language);
    private readonly Tokenizer _tokenizer = new(language);
    private readonly LearnedSyntaxParser _parser = LearnedSyntaxParser.Load(language);
    private readonly Segmenter _segmenter = Segmenter.Load(language);
    private readonly EntityResolver _entities = new(language);
    private readonly Attributor _attributor = new(language);
    private readonly ClaimFinder _claims = new(language);

    /// <summary>English, loaded once for all analyzers of the process.</summary>
    public static Lazy<ArgumentPipeline> English { get; } = new(static () => new ArgumentPipeline(LanguageData.English));

    public ArgumentAnalysis Run(SourceText text, ArgumentAnalyzerOptions options, CancellationToken cancellationToken)
    {
        ImmutableArray<Zone> zones = _zones.Find(text).Zones;
        ImmutableArray<SyntaxTree>.Builder parsed = ImmutableArray.CreateBuilder<SyntaxTree>();
        foreach (Sentence sentence in _sentences.Split(text, zones))
        {
            cancellationToken.ThrowIfCancellationRequested();
            parsed.Add(_parser.Parse(text, sentence, _tokenizer.Tokenize(text, sentence.Span)));
        }

        ImmutableArray<SyntaxTree> trees = parsed.ToImmutable();
        ImmutableArray<Segment> segments = _segmenter.Segment(trees);
        EntityLayer entities = _entities.Resolve(text, zones, trees, options.AuthorName);
        cancellationToken.ThrowIfCancellationRequested();
        ImmutableArray<Attribution> attributions = _attributor.Attribute(trees, entities);
        cancellationToken.ThrowIfCancellationRequested();
        ClaimLayer claims = _claims.Find(text, trees, attributions, entities);
        ImmutableArray<Speaker> speakers = Relevant(entities, attributions, claims);
        return new ArgumentAnalysis
        {
            Text = text,
            Zones = zones,
            Trees = trees,
            Segments = segments,
            Speakers = speakers,
            Attributions = attributions,
            Claims = claims.Claims,
            Reactions = claims.Reactions,
            Graph = GraphBuilder.Build(text, claims, attributions, speakers),
        };
    }

    /// <summary>Who speaks, is spoken to or belongs to such a one; names merely mentioned are left out.</summary>
    private static ImmutableArray<Speaker> Relevant(EntityLayer entities, ImmutableArray<Attribution> attributions, ClaimLayer claims)
    {
        HashSet<string> ids = [entities.Author.Id];
        ids.UnionWith(attributions.SelectMany(static attribution => attribution.Speakers.Concat(attribution.Addressees)).Select(static speaker => speaker.Id));
        ids.UnionWith(claims.Claims.SelectMany(static claim => claim.Positions).Select(static held => held.Speaker.Id));
        foreach (Speaker speaker in entities.Speakers.Where(speaker => ids.Contains(speaker.Id)))
        {
            if (speaker.MemberOf is { } body)
            {
                ids.Add(body);
            }
        }

        return [.. entities.Speakers.Where(speaker => ids.Contains(speaker.Id))];
    }
}
