using System.Collections.Frozen;
using System.Text;
using ArgumentKit.Languages;
using ArgumentKit.Learning;
using ArgumentKit.Syntax;

namespace ArgumentKit.Annotations.Lemmas;

/// <summary>
/// Finds the lemma of a tagged word: from a list of the words seen in training, else by choosing an edit ("drop -ies, add -y") from the
/// word's ending and tag.
/// </summary>
internal sealed class Lemmatizer
{
    public const string Kind = "lemmatizer";

    private readonly LemmaEdit[] _edits;
    private readonly SparseLinearModel _model;
    private readonly FrozenDictionary<ulong, string> _known;

    public Lemmatizer(LemmaEdit[] edits, SparseLinearModel model, IEnumerable<KeyValuePair<ulong, string>> known)
    {
        _edits = edits;
        _model = model;
        _known = known.ToFrozenDictionary();
    }

    /// <summary>Reads the lemmatizer of a language.</summary>
    /// <exception cref="DataFormatException">The model is missing or damaged.</exception>
    public static Lemmatizer Load(LanguageData language) => language.ReadModel(Kind, Read);

    /// <summary>Reads a lemmatizer from a model file.</summary>
    public static Lemmatizer Read(BinaryReader reader)
    {
        LemmaEdit[] edits = new LemmaEdit[reader.ReadInt32()];
        for (int index = 0; index < edits.Length; index++)
        {
            edits[index] = new LemmaEdit(reader.ReadByte(), reader.ReadString());
        }

        SparseLinearModel model = LinearModelFormat.Read(reader);
        var known = new KeyValuePair<ulong, string>[reader.ReadInt32()];
        for (int index = 0; index < known.Length; index++)
        {
            known[index] = new(reader.ReadUInt64(), reader.ReadString());
        }

        return new Lemmatizer(edits, model, known);
    }

    /// <summary>Writes the parts of a lemmatizer.</summary>
    public static void Write(BinaryWriter writer, IReadOnlyList<LemmaEdit> edits, Action<BinaryWriter> model, IReadOnlyCollection<KeyValuePair<ulong, string>> known)
    {
        writer.Write(edits.Count);
        foreach (LemmaEdit edit in edits)
        {
            writer.Write((byte)edit.Drop);
            writer.Write(edit.Add);
        }

        model(writer);
        writer.Write(known.Count);
        foreach ((ulong key, string lemma) in known.OrderBy(static pair => pair.Key))
        {
            writer.Write(key);
            writer.Write(lemma);
        }
    }

    /// <summary>The lemma of a word.</summary>
    public string Lemmatize(ReadOnlySpan<char> form, PartOfSpeech partOfSpeech, string pennTag)
    {
        if (_known.TryGetValue(KnownKey(form, partOfSpeech, pennTag), out string? lemma))
        {
            return lemma;
        }

        string normal = Normalize(form, partOfSpeech);
        Span<ulong> features = stackalloc ulong[LemmaFeatures.Capacity];
        Span<int> scores = stackalloc int[_model.ClassCount];
        int count = LemmaFeatures.Extract(normal, partOfSpeech, pennTag, features);
        return _edits[_model.Best(features[..count], scores)].Apply(normal);
    }

    /// <summary>The key of a word in the list of known ones.</summary>
    internal static ulong KnownKey(ReadOnlySpan<char> form, PartOfSpeech partOfSpeech, string pennTag) =>
        FeatureKey.Of(partOfSpeech == PartOfSpeech.ProperNoun ? 1 : 0, partOfSpeech == PartOfSpeech.ProperNoun ? FeatureKey.Of(form) : FeatureKey.OfLower(form), FeatureKey.Of(pennTag));

    /// <summary>Only names keep their capitals in a lemma.</summary>
    internal static string Normalize(ReadOnlySpan<char> form, PartOfSpeech partOfSpeech)
    {
        if (partOfSpeech is PartOfSpeech.ProperNoun or PartOfSpeech.Other or PartOfSpeech.Symbol)
        {
            return form.ToString();
        }

        StringBuilder lower = new(form.Length);
        foreach (char character in form)
        {
            lower.Append(char.ToLowerInvariant(character));
        }

        return lower.ToString();
    }
}
