using System.Collections.Concurrent;
using System.Collections.Immutable;
using ArgumentKit.Annotations;
using ArgumentKit.Attributions;
using ArgumentKit.Claims;
using ArgumentKit.Entities;
using ArgumentKit.Graph;
using ArgumentKit.Languages;
using ArgumentKit.Sentences;
using ArgumentKit.Text;
using ArgumentKit.Tokens;

namespace ArgumentKit;

/// <summary>The stages of one language in their order; each takes what the ones before it found.</summary>
internal sealed class ArgumentPipeline(LanguageData language)
{
    private static readonly ConcurrentDictionary<Language, Lazy<ArgumentPipeline>> Pipelines = [];

    private readonly ZoneFinder _zones = new(language);
    private readonly SentenceSplitter _sentences = SentenceSplitter.Load(language);
    private readonly Tokenizer _tokenizer = new(language);
    private readonly EntityResolver _entities = new(language);
    private readonly Attributor _attributor = new(language);
    private readonly ClaimFinder _claims = new(language);

    /// <summary>The stages of a language, made once for all analyzers of the process.</summary>
    public static ArgumentPipeline For(Language language) =>
        Pipelines.GetOrAdd(language, static language => new Lazy<ArgumentPipeline>(() => new ArgumentPipeline(language.Data))).Value;

    /// <summary>Reads a text: cuts it, has it annotated, and interprets what the annotator recognised.</summary>
    public ArgumentAnalysis Run(SourceText text, DocumentInfo document, IAnnotator annotator, CancellationToken cancellationToken)
    {
        ImmutableArray<Zone> zones = _zones.Find(text).Zones;
        ImmutableArray<Sentence> sentences = _sentences.Split(text, zones);
        TokenizedText words = _tokenizer.Tokenize(text, sentences, cancellationToken);
        AnnotatedText annotated = Annotate(words, annotator, cancellationToken);
        EntityLayer entities = _entities.Resolve(annotated, zones, document.Author);
        cancellationToken.ThrowIfCancellationRequested();
        ImmutableArray<Attribution> attributions = _attributor.Attribute(annotated, entities);
        cancellationToken.ThrowIfCancellationRequested();
        ClaimLayer claims = _claims.Find(annotated, attributions, entities);
        cancellationToken.ThrowIfCancellationRequested();
        ImmutableArray<Speaker> speakers = Relevant(entities, attributions, claims);
        ArgumentGraph graph = GraphBuilder.Build(text, claims, attributions, speakers);
        return new ArgumentAnalysis
        {
            Annotations = annotated,
            Zones = zones,
            Speakers = speakers,
            Attributions = attributions,
            Claims = claims.Claims,
            Reactions = claims.Reactions,
            Graph = graph,
        };
    }

    private static AnnotatedText Annotate(TokenizedText words, IAnnotator annotator, CancellationToken cancellationToken)
    {
        AnnotatedText annotated = annotator.Annotate(words, cancellationToken);
        return ReferenceEquals(annotated.Words, words)
            ? annotated
            : throw new InvalidOperationException($"The annotator {annotator.GetType()} annotated other words than it was given.");
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
