using System.Text.Json;
using ArgumentKit.Formats.Aif;
using ArgumentKit.Formats.Graphs;
using ArgumentKit.Graph;

namespace ArgumentKit.Formats.Xaif;

/// <summary>Reads xAIF, as OVA3 saves it and as the modules of oAMF pass it on.</summary>
internal sealed class XaifReader : GraphReader
{
    /// <inheritdoc/>
    public override string Name => "xaif";

    /// <inheritdoc/>
    public override string Description => "xAIF of OVA3 and of oAMF.";

    /// <inheritdoc/>
    internal override bool Recognizes(InputOutline outline) => outline.Has(XaifFields.Aif);

    /// <inheritdoc/>
    private protected override ArgumentGraph ReadCore(ReadOnlyMemory<byte> utf8)
    {
        AifContent content = new();
        Dictionary<string, string> schemes = [];
        Utf8JsonReader reader = new(utf8.Span, JsonValues.Options);
        reader.Next();
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw reader.Unexpected("an object");
        }

        bool hasAif = false;
        while (reader.NextKey())
        {
            string key = reader.Text();
            reader.Next();
            switch (key)
            {
                case XaifFields.Aif:
                    ReadAif(ref reader, content, schemes);
                    hasAif = true;
                    break;
                case XaifFields.Text:
                    content.RawText = reader.Raw();
                    content.Html = XaifFields.TextOf(content.RawText);
                    break;
                case AifFields.Details:
                    content.Details = reader.Raw();
                    break;
                default:
                    content.Extra.Add(new(key, reader.Raw()));
                    break;
            }
        }

        reader.End();
        if (!hasAif)
        {
            throw new GraphFault("top", "There is no 'AIF'.");
        }

        foreach (AifNode node in content.Nodes)
        {
            if (schemes.TryGetValue(node.Id, out string? scheme))
            {
                node.SchemeId ??= scheme;
                node.SchemeName ??= node.Text;
            }
        }

        return AifAssembler.Assemble(content);
    }

    private static void ReadAif(ref Utf8JsonReader reader, AifContent content, Dictionary<string, string> schemes)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw reader.Unexpected("an object");
        }

        AifJsonReader shared = new(content);
        List<KeyValuePair<string, string>> extra = [];
        while (reader.NextKey())
        {
            string key = reader.Text();
            reader.Next();
            if (shared.TryRead(ref reader, key))
            {
                continue;
            }

            if (key == AifFields.SchemeFulfillments && reader.EntersList())
            {
                while (reader.NextObject())
                {
                    ReadFulfillment(ref reader, schemes);
                }
            }
            else if (key == AifFields.Participants && reader.EntersList())
            {
                while (reader.NextObject())
                {
                    content.Participants.Add(XaifParticipant.Read(ref reader));
                }
            }
            else if (reader.TokenType != JsonTokenType.Null)
            {
                string raw = reader.Raw();
                if (raw != "[]")
                {
                    extra.Add(new(key, raw));
                }
            }
        }

        if (extra.Count > 0)
        {
            content.Extra.Add(new(XaifFields.AifExtra, XaifFields.Object(extra)));
        }
    }

    private static void ReadFulfillment(ref Utf8JsonReader reader, Dictionary<string, string> schemes)
    {
        string? node = null;
        string? scheme = null;
        while (reader.NextKey())
        {
            bool isNode = reader.ValueTextEquals("nodeID"u8);
            bool isScheme = reader.ValueTextEquals("schemeID"u8);
            reader.Next();
            if (isNode)
            {
                node = reader.Scalar();
            }
            else if (isScheme)
            {
                scheme = reader.Scalar();
            }
            else
            {
                reader.Skip();
            }
        }

        if (node is not null && scheme is not null)
        {
            schemes.TryAdd(node, scheme);
        }
    }
}
