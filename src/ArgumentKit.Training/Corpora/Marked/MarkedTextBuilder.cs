using System.Collections.Immutable;
using System.Text.Json;
using ArgumentKit.Claims;
using ArgumentKit.Graph;
using ArgumentKit.Speech;
using ArgumentKit.Text;

namespace ArgumentKit.Training.Corpora.Marked;

/// <summary>Joins the marks of a text with their records, and refuses what does not fit together.</summary>
/// <param name="file">The file, for messages.</param>
/// <param name="marks">The marks.</param>
/// <param name="records">What they stand for.</param>
internal sealed class MarkedTextBuilder(string file, InlineMarks marks, MarkedRecords records)
{
    /// <summary>The author's id in every text.</summary>
    private const string Author = "s0";

    /// <exception cref="DataFormatException">A record names what is not there, a mark has no record, or a claim has no mark.</exception>
    public MarkedText Build(IReadOnlyDictionary<string, string> head)
    {
        Demand(
            records.Speakers.TryGetValue(Author, out MarkedRecords.Speaker? author) && author.Kind == SpeakerKind.Author,
            Author,
            "must be the author.");
        foreach (string mark in marks.Pieces.Keys.Order(StringComparer.Ordinal))
        {
            Demand(IsRecord(mark), $"mark {mark}", "has no record.");
        }

        return new MarkedText(
            head["id"],
            head["genre"],
            head["split"],
            head["source"],
            new SourceText(marks.Text),
            InOrder(records.Speakers, Speaker),
            InOrder(records.Attributions, Attribution),
            InOrder(records.Claims, Claim),
            MainClaims(),
            InOrder(records.Relations, Relation),
            records.Targets.ToImmutableSortedDictionary(static entry => entry.Key, Target, StringComparer.Ordinal));
    }

    private MarkedSpeaker Speaker(string id, MarkedRecords.Speaker record)
    {
        Known(records.Speakers, record.MemberOf, id);
        return new MarkedSpeaker(id, record.Name, record.Kind, record.MemberOf, record.Country, marks.Of(id), Also(record.Also));
    }

    private MarkedAttribution Attribution(string id, MarkedRecords.Attribution record)
    {
        ImmutableArray<string> addressees = record.Addressees ?? [];
        Demand(!record.Speakers.IsEmpty, id, "has no speaker.");
        Demand(record.Certainty != Certainty.Unknown, id, "is neither Certain nor Probable nor Possible.");
        Known(records.Attributions, record.Parent, id);
        foreach (string speaker in record.Speakers.Concat(addressees))
        {
            Known(records.Speakers, speaker, id);
        }

        MarkedAttribution attribution = new(
            id,
            record.Speakers,
            record.Act,
            record.Negated,
            record.Certainty,
            addressees,
            record.Parent,
            marks.Of(id + "s"),
            marks.Of(id + "q"),
            marks.Of(id + "c"),
            Also(record.Also));
        Demand(!attribution.Cue.IsEmpty || !attribution.Content.IsEmpty, id, "has neither cue nor content marked.");
        return attribution;
    }

    private MarkedClaim Claim(string id, MarkedRecords.Claim record)
    {
        ImmutableArray<MarkedOccurrence> occurrences =
        [
            .. marks.Pieces
                .Where(mark => mark.Key == id || mark.Key.StartsWith(id + ".", StringComparison.Ordinal))
                .OrderBy(static mark => mark.Key.Length)
                .ThenBy(static mark => mark.Key, StringComparer.Ordinal)
                .Select(static mark => new MarkedOccurrence(mark.Key, mark.Value)),
        ];
        Demand(!occurrences.IsEmpty, id, "is not marked.");
        Demand(!record.Positions.IsEmpty, id, "is held by nobody.");
        foreach (MarkedPosition position in record.Positions)
        {
            Demand(position.Position is not (Position.None or Position.Reports), id, $"has the position {position.Position}, which is none of a holder's.");
            Known(records.Speakers, position.Speaker, id);
            Known(records.Attributions, position.Attribution, id);
        }

        return new MarkedClaim(id, record.Kind, occurrences, record.Positions, Also(record.Also));
    }

    private MarkedRelation Relation(string id, MarkedRecords.Relation record)
    {
        Demand(!record.From.IsEmpty, id, "starts nowhere.");
        foreach (string from in record.From)
        {
            Known(records.Claims, from, id);
        }

        if (record.Type == RelationType.Undercut)
        {
            Known(records.Relations, record.To, id);
        }
        else
        {
            Known(records.Claims, record.To, id);
        }

        Known(records.Speakers, record.By, id);
        return new MarkedRelation(id, record.From, record.To, record.Type, record.By, marks.Of(id), Also(record.Also));
    }

    private ImmutableArray<string> MainClaims()
    {
        ImmutableArray<string> claims = [.. records.MainClaim is { } main ? [main] : (string[])[], .. records.MainClaimAlso ?? []];
        foreach (string claim in claims)
        {
            Known(records.Claims, claim, "mainClaim");
        }

        return claims;
    }

    private ImmutableArray<string> Target(KeyValuePair<string, ImmutableArray<string>> target)
    {
        Known(records.Attributions, target.Key, "targets");
        foreach (string claim in target.Value)
        {
            Known(records.Claims, claim, $"targets of {target.Key}");
        }

        return target.Value;
    }

    /// <summary>A mark is named after its record: an attribution's has the letter of its part behind, an occurrence's its number.</summary>
    private bool IsRecord(string mark) => mark[0] switch
    {
        's' => records.Speakers.ContainsKey(mark),
        'a' => records.Attributions.ContainsKey(mark[..^1]),
        'c' => records.Claims.ContainsKey(mark.Split('.')[0]),
        _ => records.Relations.ContainsKey(mark),
    };

    private void Known<T>(Dictionary<string, T> among, string? id, string place) =>
        Demand(id is null || among.ContainsKey(id), place, $"names {id}, which is not there.");

    private void Demand(bool condition, string place, string problem)
    {
        if (!condition)
        {
            throw new DataFormatException(file, place, problem, MarkedReader.Advice);
        }
    }

    private static AlternativeAnswers Also(Dictionary<string, JsonElement>? also) =>
        also is null ? AlternativeAnswers.None : new AlternativeAnswers(also.ToImmutableDictionary(StringComparer.Ordinal));

    /// <summary>By number: ids are one letter and a number.</summary>
    private static ImmutableArray<TMarked> InOrder<TRecord, TMarked>(Dictionary<string, TRecord> records, Func<string, TRecord, TMarked> build) =>
    [
        .. records
            .OrderBy(static entry => entry.Key.Length)
            .ThenBy(static entry => entry.Key, StringComparer.Ordinal)
            .Select(entry => build(entry.Key, entry.Value)),
    ];
}
