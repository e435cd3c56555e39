using System.Globalization;
using System.Text;
using ArgumentKit.Syntax;
using ArgumentKit.Text;

namespace ArgumentKit.Formats.Conllu;

/// <summary>Writes the text and the words of one sentence.</summary>
internal static class ConlluSentence
{
    private const string Nothing = "_";

    /// <summary>Stands for a form of which no visible character is left.</summary>
    private const string Replacement = "\uFFFD";

    private const string NoSpaceAfter = "SpaceAfter=No";

    public static void Write(SyntaxTree tree, TextWriter writer)
    {
        writer.Write($"# text = {Text(tree)}\n");
        for (int first = 0; first < tree.Count;)
        {
            int end = EndOfToken(tree, first);
            bool isMultiword = end - first > 1;
            if (isMultiword)
            {
                string range = $"{Number(first + 1)}-{Number(end)}";
                WriteLine(writer, range, Form(tree, first, end), Nothing, Nothing, Nothing, Nothing, Nothing, Nothing, Space(tree, end));
            }

            for (int word = first; word < end; word++)
            {
                WriteWord(tree[word], isMultiword ? Nothing : Space(tree, end), writer);
            }

            first = end;
        }
    }

    private static void WriteWord(SyntaxNode word, string space, TextWriter writer) => WriteLine(
        writer,
        Number(word.Index + 1),
        Form(word.Tree, word.Index, word.Index + 1),
        Field(word.Lemma),
        word.PartOfSpeech.Name(),
        Field(word.PennTag),
        Nothing,
        Number(word.IsRoot ? 0 : word.Head.Index + 1),
        word.Relation.Name(),
        space);

    /// <summary>One line; the enhanced dependencies (DEPS) stay open.</summary>
    private static void WriteLine(
        TextWriter writer,
        string id,
        string form,
        string lemma,
        string upos,
        string xpos,
        string feats,
        string head,
        string deprel,
        string misc) =>
        writer.Write($"{id}\t{form}\t{lemma}\t{upos}\t{xpos}\t{feats}\t{head}\t{deprel}\t{Nothing}\t{misc}\n");

    /// <summary>The sentence put together from its forms, so that the two always agree.</summary>
    private static string Text(SyntaxTree tree)
    {
        StringBuilder text = new();
        for (int first = 0; first < tree.Count;)
        {
            int end = EndOfToken(tree, first);
            text.Append(Form(tree, first, end));
            text.Append(end < tree.Count && Space(tree, end) == Nothing ? " " : "");
            first = end;
        }

        return text.ToString();
    }

    /// <summary>Whether blanks stand behind the token that ends before a word. The end of the sentence counts as such.</summary>
    private static string Space(SyntaxTree tree, int end) =>
        end < tree.Count && tree.Tokens[end].Span.Start == tree.Tokens[end - 1].Span.End ? NoSpaceAfter : Nothing;

    /// <summary>Index behind the last word of the token that starts at a word; words that form one token join one another.</summary>
    private static int EndOfToken(SyntaxTree tree, int first)
    {
        int end = first + 1;
        while (end < tree.Count && tree.Tokens[end].JoinsPrevious)
        {
            end++;
        }

        return end;
    }

    private static string Form(SyntaxTree tree, int first, int end)
    {
        TextSpan span = tree.Tokens[first].Span.Union(tree.Tokens[end - 1].Span);
        string form = SingleLine.WithDirectionMarks(tree.Text.AsSpan(span));
        return form.Length > 0 ? form : Replacement;
    }

    private static string Field(string? value)
    {
        string field = SingleLine.WithDirectionMarks(value);
        return field.Length > 0 ? field : Nothing;
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
