using System.CommandLine;
using System.Globalization;
using ArgumentKit.Training.Corpora;

namespace ArgumentKit.Training.Commands;

/// <summary><c>inspect corpora</c>: what the readers read, and what is odd about it.</summary>
internal static class InspectCorporaCommand
{
    /// <summary>The verb.</summary>
    public static Command Create()
    {
        Option<string> corpora = CommonOptions.Corpora();
        Command command = new("corpora", "Counts what the readers read and shows what is odd about it.") { corpora };
        command.SetAction(result => Show(new CorpusFolder(result.GetRequiredValue(corpora)), result.InvocationConfiguration.Output));
        return command;
    }

    private static void Show(CorpusFolder corpora, TextWriter output)
    {
        foreach (string corpus in (string[])["ud-ewt/train.conllu", "ud-ewt/dev.conllu", "gum/train", "gum/dev"])
        {
            List<GoldDocument> documents = [.. ConlluReader.Read(corpora.Find(corpus))];
            int sentences = documents.Sum(static document => document.Sentences.Length);
            int words = documents.Sum(static document => document.Sentences.Sum(static sentence => sentence.Words.Length));
            int units = documents.Sum(static document => GumDiscourse.From(document).Units.Length);
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{corpus}: {documents.Count} documents, {sentences} sentences, {words} words, {units} discourse units"));
        }

        foreach (string corpus in (string[])["polnear/train", "polnear/dev"])
        {
            List<AttributedArticle> articles = [.. PolnearReader.Read(corpora.Find(corpus))];
            int attributions = articles.Sum(static article => article.Attributions.Length);
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{corpus}: {articles.Count} articles, {attributions} attributions"));
            foreach (AttributedArticle article in articles)
            {
                foreach (string note in article.Notes)
                {
                    output.WriteLine($"  {article.Id} {note.ReplaceLineEndings(" ¶ ")}");
                }
            }
        }

        List<Microtext> microtexts = [.. MicrotextReader.Read(corpora.Find("arg-microtexts"))];
        int microtextUnits = microtexts.Sum(static text => text.Units.Length);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"arg-microtexts: {microtexts.Count} texts, {microtextUnits} units"));
    }
}
