using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ArgumentKit.Entities;
using ArgumentKit.Languages;
using ArgumentKit.Sentences;
using ArgumentKit.Syntax;
using ArgumentKit.Text;
using ArgumentKit.Tokens;

namespace ArgumentKit.Tests.Entities;

/// <summary>
/// A text with trees written by hand, one word a line ("form UPOS XPOS lemma head deprel", heads from 1, 0 for the root), a blank line between
/// sentences: what a resolver makes of a tree is tested apart from what the parser makes of the words.
/// </summary>
internal sealed class HandTrees
{
    private static readonly EntityResolver Resolver = new(LanguageData.English);

    private HandTrees(SourceText text, ImmutableArray<SyntaxTree> trees, EntityLayer layer)
    {
        Text = text;
        Trees = trees;
        Layer = layer;
    }

    public SourceText Text { get; }

    public ImmutableArray<SyntaxTree> Trees { get; }

    public EntityLayer Layer { get; }

    public static HandTrees Resolve(string lines, string? byline = null, string? authorName = null)
    {
        StringBuilder text = new(byline);
        ImmutableArray<Zone>.Builder zones = ImmutableArray.CreateBuilder<Zone>();
        if (byline is not null)
        {
            zones.Add(new Zone(ZoneKind.Byline, new TextSpan(0, byline.Length)));
            text.Append('\n');
        }

        int bodyStart = text.Length;
        List<(string[][] Rows, ImmutableArray<Token> Tokens)> sentences = [];
        foreach (string block in lines.ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            string[][] rows = [.. block.Split('\n').Select(static line => line.Split(' '))];
            sentences.Add((rows, [.. rows.Select((row, index) => Append(text, row, isFirst: index == 0))]));
        }

        zones.Add(new Zone(ZoneKind.Body, TextSpan.FromBounds(bodyStart, text.Length)));
        SourceText source = new(text.ToString());
        ImmutableArray<SyntaxTree> trees = [.. sentences.Select(sentence => Tree(source, sentence.Rows, sentence.Tokens))];
        return new HandTrees(source, trees, Resolver.Resolve(Annotated.By(source, trees), zones.ToImmutable(), authorName));
    }

    /// <summary>The ids of the actors that a phrase names, at its last place in the text.</summary>
    public string[] Who(string phrase) =>
        [.. Layer.SpeakersOf(new TextSpan(Text.Value.LastIndexOf(phrase, StringComparison.Ordinal), phrase.Length)).Select(static speaker => speaker.Id)];

    /// <summary>The words of every mention of an actor.</summary>
    public string[] Mentions(string id) => [.. Layer.Speakers.Single(speaker => speaker.Id == id).Mentions.Select(mention => Text[mention])];

    private static Token Append(StringBuilder text, string[] row, bool isFirst)
    {
        bool joins = row[0].StartsWith('\'');
        if (text.Length > 0 && text[^1] != '\n' && !(row[1] == "PUNCT" && !isFirst) && !joins)
        {
            text.Append(' ');
        }

        text.Append(row[0]);
        return new Token(new TextSpan(text.Length - row[0].Length, row[0].Length), joins);
    }

    private static SyntaxTree Tree(SourceText text, string[][] rows, ImmutableArray<Token> tokens) => new(
        text,
        new Sentence(TextSpan.FromBounds(tokens[0].Span.Start, tokens[^1].Span.End), ZoneKind.Body, StartsParagraph: true),
        tokens,
        [.. rows.Select(static row => UniversalDependencies.ParsePartOfSpeech(row[1]))],
        [.. rows.Select(static row => row[2])],
        [.. rows.Select(static row => row[3])],
        [.. rows.Select(static row => int.Parse(row[4], CultureInfo.InvariantCulture) - 1)],
        [.. rows.Select(static row => UniversalDependencies.ParseRelation(row[5]))]);
}
