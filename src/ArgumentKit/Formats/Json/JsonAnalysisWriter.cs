using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using ArgumentKit.Attributions;
using ArgumentKit.Claims;
using ArgumentKit.Entities;
using ArgumentKit.Formats.Graphs;
using ArgumentKit.Graph;
using ArgumentKit.Sentences;
using ArgumentKit.Text;

namespace ArgumentKit.Formats.Json;

/// <summary>Writes the layers of one analysis, one method a layer, in the order of the contract.</summary>
internal sealed class JsonAnalysisWriter(ArgumentAnalysis analysis, Utf8JsonWriter json)
{
    private const string FormatVersion = "argumentkit/1";

    public void Write(DocumentInfo document)
    {
        json.WriteStartObject();
        json.WriteString("format", FormatVersion);
        WriteDocument(document);
        json.WriteObjects("zones", analysis.Zones, WriteZone);
        json.WriteObjects("sentences", analysis.Sentences, WriteSentence);
        json.WriteObjects("speakers", analysis.Speakers, WriteSpeaker);
        WriteAttributions();
        json.WriteObjects("claims", analysis.Claims, WriteClaim);
        json.WriteString("mainClaim", analysis.Graph.MainClaim?.Value);
        WriteRelations();
        json.WriteStartObject("graph");
        GraphJsonWriter.WriteMembers(json, GraphFormat.GraphOf(analysis, document), withText: false);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteDocument(DocumentInfo document)
    {
        // A half surrogate pair has no UTF-8 form; the encoding writes U+FFFD for it.
        byte[] hash = SHA256.HashData(Encoding.UTF8.GetBytes(analysis.Text.Value));
        json.WriteStartObject("document");
        json.WriteString("name", document.Name);
        json.WriteNumber("length", analysis.Text.Length);
        json.WriteString("sha256", Convert.ToHexStringLower(hash));
        json.WriteEndObject();
    }

    private void WriteZone(Zone zone)
    {
        json.WriteString("kind", NameOf(zone.Kind));
        json.WriteBounds(zone.Span);
    }

    private void WriteSentence(Sentence sentence) => json.WriteBounds(sentence.Span);

    private void WriteSpeaker(Speaker speaker)
    {
        json.WriteString("id", speaker.Id);
        json.WriteString("name", speaker.Name);
        json.WriteString("kind", speaker.Kind.ToString());
        json.WriteString("memberOf", speaker.MemberOf);
        json.WriteString("country", speaker.Country);
        json.WriteSpans("mentions", speaker.Mentions);
    }

    private void WriteAttributions()
    {
        ILookup<string, string> targets = analysis.Reactions
            .SelectMany(static reaction => reaction.Targets, static (reaction, claim) => (reaction.Attribution.Id, Target: claim.Id))
            .Distinct()
            .ToLookup(static pair => pair.Id, static pair => pair.Target);
        json.WriteObjects("attributions", analysis.Attributions, attribution => WriteAttribution(attribution, targets[attribution.Id]));
    }

    private void WriteAttribution(Attribution attribution, IEnumerable<string> targets)
    {
        json.WriteString("id", attribution.Id);
        json.WriteTexts("speakers", Ids(attribution.Speakers));
        json.WriteTexts("addressees", Ids(attribution.Addressees));
        json.WriteString("act", attribution.Act.ToString());
        json.WriteString("polarity", attribution.Polarity.ToString());
        json.WriteString("certainty", attribution.Certainty.ToString());
        json.WriteBoolean("negated", attribution.IsNegated);
        json.WriteSpans("source", attribution.Source);
        json.WriteSpans("cue", attribution.Cue);
        json.WriteSpans("content", attribution.Content);
        json.WriteString("parent", attribution.Parent?.Id);
        json.WriteTexts("targets", targets);
        json.WriteConfidence(attribution.Confidence);
        json.WriteString("reason", attribution.Reason);
    }

    private void WriteClaim(Claim claim)
    {
        json.WriteString("id", claim.Id);
        json.WriteString("text", claim.Text);
        json.WriteString("kind", claim.Kind.ToString());
        json.WriteString("zone", NameOf(claim.Zone));
        json.WriteBoolean("contested", claim.IsContested);
        json.WriteObjects("occurrences", claim.Occurrences, WriteOccurrence);
        json.WriteObjects("positions", claim.Positions, WritePosition);
    }

    private void WriteOccurrence(ClaimOccurrence occurrence)
    {
        json.WriteBounds(occurrence.Span);
        json.WriteString("attribution", occurrence.Attribution?.Id);
    }

    private void WritePosition(ClaimPosition held)
    {
        json.WriteString("speaker", held.Speaker.Id);
        json.WriteString("position", held.Position.ToString());
        json.WriteString("attribution", held.Attribution?.Id);
        json.WriteConfidence(held.Confidence);
    }

    private void WriteRelations()
    {
        SpeechIndex speech = new(analysis.Graph);
        json.WriteObjects("relations", analysis.Graph.Relations, relation => WriteRelation(relation, speech));
    }

    private void WriteRelation(Relation relation, SpeechIndex speech)
    {
        json.WriteString("id", relation.Id.Value);
        json.WriteString("type", relation.Type.ToString());
        json.WriteTexts("from", relation.From.Select(from => speech.PublicId(analysis.Graph, from)));
        json.WriteString("to", speech.PublicId(analysis.Graph, relation.To));
        json.WriteTexts("by", relation.By);
        json.WriteSpan("marker", relation.Marker);
        json.WriteConfidence(relation.Confidence);
        json.WriteString("reason", relation.Reason);
    }

    private static IEnumerable<string> Ids(ImmutableArray<Speaker> speakers) => speakers.Select(static speaker => speaker.Id);

    private static string NameOf(ZoneKind kind) => kind switch
    {
        ZoneKind.AuthorBiography => "authorBio",
        _ => JsonNamingPolicy.CamelCase.ConvertName(kind.ToString()),
    };
}
