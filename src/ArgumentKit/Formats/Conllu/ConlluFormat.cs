using System.Globalization;
using ArgumentKit.Syntax;
using ArgumentKit.Text;

namespace ArgumentKit.Formats.Conllu;

/// <summary>CoNLL-U as Universal Dependencies 2 define it (https://universaldependencies.org/format.html).</summary>
internal sealed class ConlluFormat : OutputFormat
{
    /// <inheritdoc/>
    public override string Name => "conllu";

    /// <inheritdoc/>
    public override string MediaType => "text/plain";

    /// <inheritdoc/>
    public override string Extension => ".conllu";

    /// <inheritdoc/>
    public override string Description => "Sentences, words, tags and dependency trees, as Universal Dependencies write them.";

    /// <inheritdoc/>
    public override string Losses => "everything but sentences and their trees; white space between words beyond whether there is any";

    /// <inheritdoc/>
    protected override void WriteCore(ArgumentAnalysis analysis, DocumentInfo document, TextWriter writer)
    {
        string documentId = Id(document.Name);
        int number = 0;
        foreach (SyntaxTree tree in analysis.Trees.Where(static tree => tree.Count > 0))
        {
            if (number == 0)
            {
                writer.Write($"# newdoc id = {documentId}\n");
            }

            if (number == 0 || tree.Sentence.StartsParagraph)
            {
                writer.Write("# newpar\n");
            }

            number++;
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"# sent_id = {documentId}-{number}\n"));
            ConlluSentence.Write(tree, writer);
            writer.Write('\n');
        }
    }

    /// <summary>Ids may hold neither blanks nor slashes.</summary>
    private static string Id(string name)
    {
        string id = string.Concat(SingleLine.From(name).Select(static letter =>
            char.IsLetterOrDigit(letter) || letter is '.' or '_' or '-' ? letter : '-'));
        return id.Length > 0 ? id : DocumentInfo.Untitled.Name;
    }
}
