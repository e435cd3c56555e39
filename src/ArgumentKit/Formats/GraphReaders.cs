using System.Collections.Immutable;
using ArgumentKit.Formats.Aif;
using ArgumentKit.Formats.Graphs;
using ArgumentKit.Formats.Xaif;

namespace ArgumentKit.Formats;

/// <summary>The formats that a graph can be read from. To add one, write its folder and its line here.</summary>
public static class GraphReaders
{
    /// <summary>This library's own JSON, of a graph or of an analysis.</summary>
    public static GraphReader Graph { get; } = new GraphJsonFileReader();

    /// <summary>AIF JSON.</summary>
    public static GraphReader Aif { get; } = new AifReader();

    /// <summary>xAIF of OVA3 and of oAMF.</summary>
    public static GraphReader Xaif { get; } = new XaifReader();

    /// <summary>All readers, those of the most telling formats first.</summary>
    public static ImmutableArray<GraphReader> All { get; } = [Graph, Xaif, Aif];

    /// <summary>The reader for an input, by what it looks like; null if it looks like none.</summary>
    public static GraphReader? Detect(ReadOnlySpan<byte> utf8)
    {
        InputOutline outline = InputOutline.Of(utf8);
        return All.FirstOrDefault(reader => reader.Recognizes(outline));
    }
}
