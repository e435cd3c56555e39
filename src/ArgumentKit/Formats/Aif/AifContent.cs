using ArgumentKit.Graph;

namespace ArgumentKit.Formats.Aif;

/// <summary>What a file of the AIF family holds, in its own terms: AIF JSON and both dialects of xAIF differ only in how they write it.</summary>
internal sealed class AifContent
{
    public List<AifNode> Nodes { get; } = [];

    public List<AifEdge> Edges { get; } = [];

    /// <summary>Who uttered which node.</summary>
    public List<AifLocution> Locutions { get; } = [];

    /// <summary>Participants that have a record of their own; AIF JSON has none.</summary>
    public List<Participant> Participants { get; } = [];

    /// <summary>What the whole holds beyond that.</summary>
    public List<KeyValuePair<string, string>> Extra { get; } = [];

    /// <summary>The text of the source with the words of nodes marked, as xAIF has it; null if it came without.</summary>
    public string? Html { get; set; }

    /// <summary>The JSON text of the member that <see cref="Html"/> was read from; null if it was made.</summary>
    public string? RawText { get; set; }

    /// <summary>What the file says about the whole in this library's own words, as JSON text; null if nothing.</summary>
    public string? Details { get; set; }
}
