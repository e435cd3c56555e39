using System.Collections.Immutable;

namespace ArgumentKit.Text;

/// <summary>
/// Cuts a text into paragraphs. Blank lines always separate; a single line break separates where the line before is short or ends a
/// sentence, so that both hard-wrapped text and one paragraph a line come out whole.
/// </summary>
internal sealed class ParagraphSplitter(ZoneLexicon lexicon)
{
    /// <summary>People wrap at 60 columns and more; what is shorter was ended on purpose.</summary>
    private const int ShortLine = 50;

    /// <summary>So many columns programs leave free at the end of a line to make the lines even.</summary>
    private const int Raggedness = 10;

    /// <summary>The paragraphs, in order.</summary>
    public ImmutableArray<Paragraph> Split(SourceText text)
    {
        ImmutableArray<Paragraph>.Builder paragraphs = ImmutableArray.CreateBuilder<Paragraph>();
        TextSpan open = default;
        TextSpan before = default;
        int block = 0;
        foreach (TextSpan whole in text.Lines)
        {
            TextSpan line = text.Trim(whole);
            if (line.IsEmpty)
            {
                Close(paragraphs, open, block);
                block += open.IsEmpty ? 0 : 1;
                open = default;
            }
            else if (open.IsEmpty)
            {
                open = line;
            }
            else if (Separates(text, open, before, line, isFirst: paragraphs.Count == 0 && open == before))
            {
                Close(paragraphs, open, block);
                open = line;
            }
            else
            {
                open = open.Union(line);
            }

            before = line;
        }

        Close(paragraphs, open, block);
        return paragraphs.ToImmutable();
    }

    private static void Close(ImmutableArray<Paragraph>.Builder paragraphs, TextSpan open, int block)
    {
        if (!open.IsEmpty)
        {
            paragraphs.Add(new Paragraph(open, block));
        }
    }

    private bool Separates(SourceText text, TextSpan open, TextSpan before, TextSpan line, bool isFirst) =>
        (before.Length < ShortLine && !GoesOn(text, open, before, line))
        || SentenceEnd.Closes(text.AsSpan(before))
        || (isFirst && HasRoom(text, before, line))
        || lexicon.IsBoilerplateLine(text.AsSpan(before))
        || lexicon.IsBoilerplateLine(text.AsSpan(line));

    /// <summary>
    /// Whether the first word of a line had room at the end of the line before. Then the line was not wrapped but ended, as a long
    /// headline is above a paragraph in one line.
    /// </summary>
    private static bool HasRoom(SourceText text, TextSpan before, TextSpan line) =>
        before.Length + 1 + WordSpans.First(text, line, 1)[0].Length + Raggedness <= line.Length;

    /// <summary>
    /// Whether a short line is the torn piece of a sentence: "The mayor / of the town / has no plan." But "Dear John, / i am well" is
    /// not, nor are lines that all begin small, as in a list.
    /// </summary>
    private static bool GoesOn(SourceText text, TextSpan open, TextSpan before, TextSpan line) =>
        char.IsLower(text[line.Start]) && !char.IsLower(text[open.Start]) && !SentenceEnd.Continues(text.AsSpan(before));
}
