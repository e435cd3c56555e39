using System.Collections.Immutable;
using System.Xml;
using System.Xml.Linq;
using ArgumentKit.Text;

namespace ArgumentKit.Training.Corpora;

/// <summary>Reads the arg-microtexts corpus (one XML file a text).</summary>
internal static class MicrotextReader
{
    private const string Advice = "The corpus stands at https://github.com/peldszus/arg-microtexts.";

    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    /// <summary>The texts of a folder, in the order of their names.</summary>
    public static IEnumerable<Microtext> Read(string folder)
    {
        foreach (string file in Directory.EnumerateFiles(folder, "*.xml").Order(StringComparer.Ordinal))
        {
            using StreamReader reader = File.OpenText(file);
            yield return Read(reader, file);
        }
    }

    /// <summary>One text.</summary>
    /// <param name="reader">The XML.</param>
    /// <param name="name">Its name in messages.</param>
    /// <exception cref="DataFormatException">An edge joins what is not there.</exception>
    public static Microtext Read(TextReader reader, string name)
    {
        using XmlReader xml = XmlReader.Create(reader, Settings);
        XElement graph = XElement.Load(xml);
        ImmutableArray<XElement> edges = [.. graph.Elements("edge")];
        Dictionary<string, string> segments = graph.Elements("edu").ToDictionary(Id, static edu => edu.Value.Trim());
        ILookup<string, string> segmentsOf = edges
            .Where(static edge => Type(edge) == "seg")
            .ToLookup(edge => Required(edge, "trg", name), edge => segments[Required(edge, "src", name)]);

        System.Text.StringBuilder text = new();
        ImmutableArray<MicrotextUnit>.Builder units = ImmutableArray.CreateBuilder<MicrotextUnit>();
        foreach (XElement unit in graph.Elements("adu"))
        {
            text.Append(text.Length > 0 ? " " : "");
            string words = string.Join(' ', segmentsOf[Id(unit)]);
            units.Add(new MicrotextUnit(Id(unit), new TextSpan(text.Length, words.Length), Type(unit) == "opp"));
            text.Append(words);
        }

        Dictionary<string, int> indexes = units.Select(static (unit, index) => (unit.Id, index)).ToDictionary();
        return new Microtext(
            Id(graph),
            (string?)graph.Attribute("topic_id") ?? "",
            (string?)graph.Attribute("stance") ?? "",
            new SourceText(text.ToString()),
            units.ToImmutable(),
            [.. edges.Where(static edge => Type(edge) != "seg").Select(edge => new MicrotextEdge(
                Id(edge), Source(edge), Required(edge, "trg", name), Kind(edge, name)))]);

        int Source(XElement edge) => indexes.TryGetValue(Required(edge, "src", name), out int index)
            ? index
            : throw Fault(name, edge, "its source is no unit.");
    }

    private static string Id(XElement element) => (string?)element.Attribute("id") ?? "";

    private static string Type(XElement element) => (string?)element.Attribute("type") ?? "";

    private static string Required(XElement edge, string attribute, string name) =>
        (string?)edge.Attribute(attribute) ?? throw Fault(name, edge, $"the attribute '{attribute}' is missing.");

    private static MicrotextEdgeKind Kind(XElement edge, string name) => Type(edge) switch
    {
        "sup" => MicrotextEdgeKind.Support,
        "exa" => MicrotextEdgeKind.Example,
        "reb" => MicrotextEdgeKind.Rebut,
        "und" => MicrotextEdgeKind.Undercut,
        "add" => MicrotextEdgeKind.Addition,
        string other => throw Fault(name, edge, $"'{other}' is no relation of the corpus."),
    };

    private static DataFormatException Fault(string name, XElement edge, string problem) => new(name, $"edge {Id(edge)}", problem, Advice);
}
