using System.Collections.Immutable;
using ArgumentKit.Text;

namespace ArgumentKit.Training.Corpora;

/// <summary>
/// Reads a part of PolNeAR: articles in <c>text/</c>, brat standoff in <c>attributions/&lt;article&gt;_&lt;annotator&gt;.ann</c>.
/// Of an article with several annotators the one with the lowest id is read.
/// </summary>
internal static class PolnearReader
{
    private static readonly char[] Digits = [.. "0123456789"];

    /// <summary>The articles of a part, in the order of their names.</summary>
    /// <param name="folder">The folder of the part, for instance <c>polnear/dev</c>.</param>
    public static IEnumerable<AttributedArticle> Read(string folder) =>
        from file in Directory.EnumerateFiles(Path.Combine(folder, "attributions"), "*.ann")
        let name = Path.GetFileNameWithoutExtension(file)
        let underscore = name.LastIndexOf('_')
        group (File: file, Annotator: name[(underscore + 1)..]) by name[..underscore] into article
        orderby article.Key
        let first = article.MinBy(static annotation => annotation.Annotator, StringComparer.Ordinal)
        let text = File.ReadAllText(Path.Combine(folder, "text", article.Key + ".txt"))
        select Parse(article.Key, first.Annotator, text, File.ReadLines(first.File));

    /// <summary>Joins a text and the lines of its annotation file.</summary>
    public static AttributedArticle Parse(string id, string annotator, string text, IEnumerable<string> lines)
    {
        SourceText source = new(text);
        Dictionary<string, StandoffAnnotation> annotations = [];
        List<string[]> events = [];
        List<string> notes = [];
        foreach (string line in lines)
        {
            if (StandoffAnnotation.TryParse(line, out StandoffAnnotation annotation))
            {
                annotations.Add(annotation.Id, annotation);
                if (Contradiction(source, annotation) is { } note)
                {
                    notes.Add(note);
                }
            }
            else if (line.StartsWith('E') && line.Contains('\t', StringComparison.Ordinal))
            {
                events.Add(line.Split('\t', 2));
            }
        }

        List<GoldAttribution> attributions = [];
        foreach (string[] fields in events)
        {
            GoldAttribution attribution = Link(fields[0], fields[1], annotations);
            if (attribution.Cue.IsEmpty && attribution.Content.IsEmpty)
            {
                notes.Add($"{fields[0]}: neither cue nor content, left out");
            }
            else
            {
                attributions.Add(attribution);
            }
        }

        return new AttributedArticle(id, annotator, source, [.. attributions.OrderBy(FirstOffset)], [.. notes]);
    }

    private static GoldAttribution Link(string id, string arguments, Dictionary<string, StandoffAnnotation> annotations)
    {
        ILookup<string, StandoffAnnotation> roles = arguments
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(static argument => argument.Split(':', 2))
            .Where(argument => argument.Length == 2 && annotations.ContainsKey(argument[1]))
            // brat numbers a role that occurs twice: "Content:T18 Content2:T22" are two pieces of one content.
            .ToLookup(static argument => argument[0].TrimEnd(Digits), argument => annotations[argument[1]]);
        return new GoldAttribution(id, Spans("Source"), Spans("Cue"), Spans("Content"));

        ImmutableArray<TextSpan> Spans(string role) => SpanList.Of(roles[role].SelectMany(static annotation => annotation.Pieces)).Spans;
    }

    private static int FirstOffset(GoldAttribution attribution) =>
        attribution.Source.Concat(attribution.Cue).Concat(attribution.Content).Min(static span => span.Start);

    /// <summary>Says how the words of the file differ from those of the text; the offsets are what counts.</summary>
    private static string? Contradiction(SourceText text, StandoffAnnotation annotation)
    {
        if (annotation.Pieces.Any(piece => piece.End > text.Length))
        {
            return $"{annotation.Id}: reaches over the end of the text";
        }

        string words = string.Concat(annotation.Pieces.Select(piece => text[piece]));
        return WithoutBlanks(words) == WithoutBlanks(annotation.Words)
            ? null
            : $"{annotation.Id}: the file says '{annotation.Words}', the text '{words}'";
    }

    private static string WithoutBlanks(string text) => string.Concat(text.Where(static character => !char.IsWhiteSpace(character)));
}
