using ArgumentKit.Formats.Json;
using ArgumentKit.Graph;

namespace ArgumentKit.Formats.Aif;

/// <summary>
/// AIF JSON as AIFdb serves it (http://www.aifdb.org): nodes I, L, RA, CA, MA, PA, YA, TA, untyped edges, and who uttered which locution.
/// What AIF has no words for stands under the key <c>argumentkit</c>, which other readers pass over.
/// </summary>
internal sealed class AifFormat : GraphFormat
{
    /// <inheritdoc/>
    public override string Name => "aif";

    /// <inheritdoc/>
    public override string MediaType => "application/json";

    /// <inheritdoc/>
    public override string Extension => ".aif.json";

    /// <inheritdoc/>
    public override string Description => "The graph in the Argument Interchange Format, speech included, as AIFdb and its tools read it.";

    /// <inheritdoc/>
    public override GraphContent Carries => GraphContent.All;

    /// <inheritdoc/>
    protected override void WriteCore(ArgumentGraph graph, TextWriter writer) => JsonText.Write(writer, json =>
    {
        AifContent content = AifProjection.Of(graph);
        json.WriteStartObject();
        AifJsonWriter.WriteNodes(json, content, withSchemes: true);
        AifJsonWriter.WriteEdges(json, content, withForm: true);
        AifJsonWriter.WriteLocutions(json, content);
        foreach ((string key, string value) in content.Extra)
        {
            json.WritePropertyName(key);
            json.WriteRawValue(value);
        }

        AifJsonWriter.WriteDetails(json, content.Details);
        json.WriteEndObject();
    });
}
