using System.Collections.Immutable;
using System.Globalization;

namespace ArgumentKit.Training.Corpora;

/// <summary>The discourse units of a GUM document with their primary relations, from <c>Discourse=</c> of its CoNLL-U file.</summary>
/// <param name="Units">The units, in the order of the text; a unit reaches up to the start of the next.</param>
internal sealed record GumDiscourse(ImmutableArray<GumUnit> Units)
{
    private const string Key = "Discourse";

    /// <summary>The units that attribute another one.</summary>
    public IEnumerable<GumUnit> Attributions => Units.Where(static unit => unit.IsAttribution);

    /// <summary>Reads the units of a document; one without annotation has none.</summary>
    /// <exception cref="DataFormatException">A unit is not of the shape <c>relation:number-&gt;parent:…</c>.</exception>
    public static GumDiscourse From(GoldDocument document)
    {
        ImmutableArray<GumUnit>.Builder units = ImmutableArray.CreateBuilder<GumUnit>();
        for (int sentence = 0; sentence < document.Sentences.Length; sentence++)
        {
            ImmutableArray<GoldWord> words = document.Sentences[sentence].Words;
            for (int word = 0; word < words.Length; word++)
            {
                if (words[word].Misc[Key] is { } written)
                {
                    units.Add(Parse(document, sentence, word, written));
                }
            }
        }

        return new GumDiscourse(units.ToImmutable());
    }

    /// <summary>Reads <c>relation:number-&gt;parent:distance:signals</c>; secondary relations, behind semicolons, are left out.</summary>
    private static GumUnit Parse(GoldDocument document, int sentence, int word, string written)
    {
        GoldSentence place = document.Sentences[sentence];
        string[] fields = written.Split(';')[0].Split(':');
        string[] edge = fields.Length > 1 ? fields[1].Split("->") : [];
        if (edge.Length is not (1 or 2) || !TryNumber(edge[0], out int number))
        {
            throw Fault();
        }

        int? parent = null;
        if (edge.Length == 2)
        {
            parent = TryNumber(edge[1], out int target) ? target : throw Fault();
        }

        return new GumUnit(number, place.Words[word].Span.Start, sentence, word, fields[0], parent);

        DataFormatException Fault() =>
            new(document.Id, place.Id, $"'{written}' is no discourse relation.", "See https://gucorpling.org/gum/ for the format.");
    }

    private static bool TryNumber(string text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
