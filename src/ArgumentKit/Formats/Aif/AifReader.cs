using System.Text.Json;
using ArgumentKit.Formats.Graphs;
using ArgumentKit.Graph;

namespace ArgumentKit.Formats.Aif;

/// <summary>Reads AIF JSON, that of AIFdb and that of older tools which know no locutions.</summary>
internal sealed class AifReader : GraphReader
{
    /// <inheritdoc/>
    public override string Name => "aif";

    /// <inheritdoc/>
    public override string Description => "AIF JSON as AIFdb serves it.";

    /// <inheritdoc/>
    internal override bool Recognizes(InputOutline outline) =>
        outline.Has(AifFields.Nodes) && outline.Has(AifFields.Edges) && (outline.Has(AifFields.Locutions) || outline.HasItemKey("nodes/nodeID"));

    /// <inheritdoc/>
    private protected override ArgumentGraph ReadCore(ReadOnlyMemory<byte> utf8)
    {
        AifContent content = new();
        AifJsonReader shared = new(content);
        Utf8JsonReader reader = new(utf8.Span, JsonValues.Options);
        reader.Next();
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw reader.Unexpected("an object");
        }

        while (reader.NextKey())
        {
            string key = reader.Text();
            reader.Next();
            if (!shared.TryRead(ref reader, key))
            {
                if (key == AifFields.Details)
                {
                    content.Details = reader.Raw();
                }
                else
                {
                    content.Extra.Add(new(key, reader.Raw()));
                }
            }
        }

        reader.End();
        return AifAssembler.Assemble(content);
    }
}
