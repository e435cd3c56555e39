using System.Collections.Immutable;
using System.Text;
using ArgumentKit.Syntax;
using ArgumentKit.Text;

namespace ArgumentKit.Training.Corpora;

/// <summary>Rebuilds the running text of a document from its CoNLL-U sentences and places every word in it.</summary>
internal sealed class GoldDocumentBuilder(string id)
{
    private const string ParagraphBreak = "\n\n";

    private readonly StringBuilder _text = new();
    private readonly ImmutableArray<GoldSentence>.Builder _sentences = ImmutableArray.CreateBuilder<GoldSentence>();
    private string _blanksBehind = "";

    /// <summary>Appends a sentence; the first one of a document starts a paragraph in any case.</summary>
    public void Add(string sentenceId, bool startsParagraph, IReadOnlyList<ConlluRow> rows)
    {
        bool isFirst = _sentences.Count == 0;
        if (!isFirst)
        {
            _text.Append(startsParagraph ? ParagraphBreak : _blanksBehind);
            _blanksBehind = "";
        }

        int start = _text.Length;
        ImmutableArray<GoldWord>.Builder words = ImmutableArray.CreateBuilder<GoldWord>(rows.Count);
        for (int next = 0; next < rows.Count;)
        {
            ConlluRow row = rows[next];
            int firstWord = row.IsMultiWord ? next + 1 : next;
            int endWord = Math.Min(firstWord + row.WordCount, rows.Count);
            TextSpan token = Append(row);
            words.AddRange(Place(token, row.Form, rows, firstWord, endWord));
            next = endWord;
        }

        _sentences.Add(new GoldSentence(
            sentenceId, TextSpan.FromBounds(start, _text.Length), isFirst || startsParagraph, words.ToImmutable()));
    }

    /// <summary>The document.</summary>
    public GoldDocument Build() => new(id, new SourceText(_text.ToString()), _sentences.ToImmutable());

    private TextSpan Append(ConlluRow token)
    {
        _text.Append(_blanksBehind);
        TextSpan span = new(_text.Length, token.Form.Length);
        _text.Append(token.Form);
        _blanksBehind = token.Misc.BlanksBehind;
        return span;
    }

    private static IEnumerable<GoldWord> Place(TextSpan token, string surface, IReadOnlyList<ConlluRow> rows, int firstWord, int endWord)
    {
        IEnumerable<ConlluRow> parts = rows.Skip(firstWord).Take(endWord - firstWord);
        bool spellsToken = string.Concat(parts.Select(static part => part.Form)).Equals(surface, StringComparison.OrdinalIgnoreCase);
        int start = token.Start;
        for (int index = firstWord; index < endWord; index++)
        {
            ConlluRow row = rows[index];
            yield return ToWord(row, spellsToken ? new TextSpan(start, row.Form.Length) : token, joinsPrevious: index > firstWord);
            start += row.Form.Length;
        }
    }

    private static GoldWord ToWord(ConlluRow row, TextSpan span, bool joinsPrevious) => new()
    {
        Span = span,
        JoinsPrevious = joinsPrevious,
        Form = row.Form,
        Lemma = row.Lemma,
        PartOfSpeech = UniversalDependencies.ParsePartOfSpeech(row.Upos),
        PennTag = row.Xpos,
        Features = row.Features,
        Head = row.Head,
        Relation = UniversalDependencies.ParseRelation(row.Relation),
        Misc = row.Misc,
    };
}
