using System.Collections.Immutable;
using ArgumentKit.Annotations;
using ArgumentKit.Attributions;
using ArgumentKit.Claims;
using ArgumentKit.Entities;
using ArgumentKit.Graph;
using ArgumentKit.Speech;
using ArgumentKit.Text;
using ArgumentKit.Tokens;
using ArgumentKit.Training.Corpora.Article;

namespace ArgumentKit.Training.Tests.Evaluation;

/// <summary>A tiny article, its expected analysis, and an analysis that is exactly as expected, for tests to spoil.</summary>
internal static class InventedArticle
{
    private const string Words = "Is tea safe?\nMayor Low said that tea harms because it stains. Teaco has denied the charge. I think tea is fine.";

    private const string Json = """
        {
          "document": "tea.txt",
          "note": "ignored",
          "zones": [ { "zone": "headline", "start": 0, "end": 12, "text": "Is tea safe?" } ],
          "speakers": [
            { "id": "low", "name": "Low", "kind": "Person", "role": "Mayor", "mentions": [ { "start": 13, "end": 22, "text": "Mayor Low" } ] },
            { "id": "teaco", "name": "Teaco", "kind": "Company", "mentions": [] },
            { "id": "author", "name": "Unknown", "kind": "Author", "mentions": [] }
          ],
          "attributions": [
            { "id": "A1", "speakers": ["low"], "act": "Assert",
              "source": { "start": 13, "end": 22, "text": "Mayor Low" }, "cue": { "start": 23, "end": 27, "text": "said" },
              "content": [ { "start": 28, "end": 60, "text": "that tea harms because it stains" } ] },
            { "id": "A2", "speakers": ["teaco"], "act": "Deny", "targets": ["C1"],
              "source": { "start": 62, "end": 67, "text": "Teaco" }, "cue": { "start": 68, "end": 78, "text": "has denied" },
              "content": [ { "start": 79, "end": 89, "text": "the charge" } ] },
            { "id": "A3", "speakers": ["author"], "act": "Believe", "optional": true,
              "source": { "start": 91, "end": 92, "text": "I" }, "cue": { "start": 93, "end": 98, "text": "think" },
              "content": [ { "start": 99, "end": 110, "text": "tea is fine" } ] }
          ],
          "claims": [
            { "id": "C1", "holders": [ { "speaker": "low", "position": "Asserts" }, { "speaker": "teaco", "position": "Denies" } ],
              "kind": "Fact", "start": 33, "end": 42, "text": "tea harms" },
            { "id": "C2", "holders": [ { "speaker": "low", "position": "Asserts" } ], "kind": "Fact", "start": 51, "end": 60, "text": "it stains" },
            { "id": "C3", "holders": [ { "speaker": "author", "position": "Asserts" } ], "kind": "Value", "start": 99, "end": 110, "text": "tea is fine" }
          ],
          "relations": [
            { "from": ["C2"], "to": "C1", "type": "Support", "marker": "because" },
            { "from": ["A2"], "to": "C1", "type": "Attack", "by": "teaco" },
            { "from": ["C3"], "to": "C1", "type": "Attack", "optional": true }
          ],
          "mustNot": ["anything"]
        }
        """;

    /// <summary>The expected analysis.</summary>
    public static GoldArticle Gold { get; } = GoldArticle.Parse(Json, Words, "tea.gold.json");

    /// <summary>The expected analysis over another text.</summary>
    public static GoldArticle ParseOver(string text) => GoldArticle.Parse(Json, text, "tea.gold.json");

    public static Speaker Low { get; } = new() { Id = "x1", Name = "Mayor Low", Kind = SpeakerKind.Person, Mentions = [Span(13, 22)] };

    public static Speaker Teaco { get; } = new() { Id = "x2", Name = "TEACO", Kind = SpeakerKind.Company };

    public static Speaker Author { get; } = new() { Id = "x3", Name = "author", Kind = SpeakerKind.Author };

    public static Attribution Statement { get; } =
        new() { Id = "a1", Source = [Span(13, 22)], Cue = [Span(23, 27)], Content = [Span(28, 60)], Speakers = [Low], Act = SpeechAct.Assert };

    public static Attribution Denial { get; } =
        new() { Id = "a2", Source = [Span(62, 67)], Cue = [Span(68, 78)], Content = [Span(79, 89)], Speakers = [Teaco], Act = SpeechAct.Deny };

    public static Claim Harms { get; } = Claim("c1", 33, 42, (Low, Position.Asserts), (Teaco, Position.Denies));

    public static Claim Stains { get; } = Claim("c2", 51, 60, (Low, Position.Asserts));

    public static Claim Fine { get; } = Claim("c3", 99, 110, (Author, Position.Asserts));

    /// <summary>An analysis that is exactly as expected; the denial is told as a reaction.</summary>
    public static ArgumentAnalysis Perfect { get; } = Analysis(
        [Statement, Denial],
        [Harms, Stains, Fine],
        [("c2", "c1")]);

    public static ArgumentAnalysis Analysis(
        ImmutableArray<Attribution> attributions, ImmutableArray<Claim> claims, ImmutableArray<(string From, string To)> supports) => new()
        {
            Annotations = new AnnotatedText(new TokenizedText(new SourceText(Words), [], []), []),
            Zones = [new Zone(ZoneKind.Headline, Span(0, 12)), new Zone(ZoneKind.Body, Span(13, 111))],
            Speakers = [Author, Teaco, Low],
            Attributions = attributions,
            Claims = claims,
            Reactions = attributions.Contains(Denial) ? [new Reaction(Denial, [Harms], Position.Denies, "")] : [],
            Graph = Graph(claims, supports),
        };

    private static ArgumentGraph Graph(ImmutableArray<Claim> claims, ImmutableArray<(string From, string To)> supports)
    {
        ArgumentGraphBuilder graph = new();
        foreach (Claim claim in claims)
        {
            graph.Add(new ClaimNode { Id = new(claim.Id), Text = claim.Text });
        }

        foreach ((string from, string to) in supports)
        {
            graph.AddInference([new(from)], new(to));
        }

        return graph.Build();
    }

    public static Claim Claim(string id, int start, int end, params ImmutableArray<(Speaker Speaker, Position Position)> positions) => new()
    {
        Id = id,
        Text = Words[start..end],
        Kind = ClaimKind.Fact,
        Occurrences = [new ClaimOccurrence(Span(start, end), null)],
        Positions = [.. positions.Select(static held => new ClaimPosition(held.Speaker, held.Position, null, 1))],
    };

    private static TextSpan Span(int start, int end) => TextSpan.FromBounds(start, end);
}
