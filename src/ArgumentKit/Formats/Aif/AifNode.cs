using ArgumentKit.Graph;

namespace ArgumentKit.Formats.Aif;

/// <summary>A node as AIF writes it.</summary>
internal sealed class AifNode
{
    public string Id { get; set; } = "";

    public string Text { get; set; } = "";

    public string Type { get; set; } = "";

    public string? Timestamp { get; set; }

    public string? SchemeName { get; set; }

    public string? SchemeId { get; set; }

    public ExtensionData Extra { get; set; } = ExtensionData.Empty;

    /// <summary>The node in this library's own words, as JSON text, where AIF has none for all it holds; else null.</summary>
    public string? Details { get; set; }
}
