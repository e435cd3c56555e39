using System.Collections.Frozen;

namespace ArgumentKit.Syntax;

/// <summary>
/// The names that Universal Dependencies writes for tags and relations (https://universaldependencies.org), and back.
/// </summary>
public static class UniversalDependencies
{
    private static readonly string[] PartOfSpeechNames =
        ["X", "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB"];

    private static readonly string[] RelationNames =
    [
        "dep",
        "root",
        "acl",
        "acl:relcl",
        "advcl",
        "advcl:relcl",
        "advmod",
        "amod",
        "appos",
        "aux",
        "aux:pass",
        "case",
        "cc",
        "cc:preconj",
        "ccomp",
        "compound",
        "compound:prt",
        "conj",
        "cop",
        "csubj",
        "csubj:outer",
        "csubj:pass",
        "det",
        "det:predet",
        "discourse",
        "dislocated",
        "expl",
        "fixed",
        "flat",
        "goeswith",
        "iobj",
        "list",
        "mark",
        "nmod",
        "nmod:desc",
        "nmod:poss",
        "nmod:unmarked",
        "nsubj",
        "nsubj:outer",
        "nsubj:pass",
        "nummod",
        "obj",
        "obl",
        "obl:agent",
        "obl:unmarked",
        "orphan",
        "parataxis",
        "punct",
        "reparandum",
        "vocative",
        "xcomp",
    ];

    private static readonly FrozenDictionary<string, PartOfSpeech> PartsOfSpeech = Index<PartOfSpeech>(PartOfSpeechNames);

    private static readonly FrozenDictionary<string, DependencyRelation> Relations = Index<DependencyRelation>(RelationNames);

    /// <summary>The UPOS name of a part of speech, for instance <c>PROPN</c>.</summary>
    public static string Name(this PartOfSpeech partOfSpeech) => PartOfSpeechNames[(int)partOfSpeech];

    /// <summary>The name of a relation with its subtype, for instance <c>nsubj:pass</c>.</summary>
    public static string Name(this DependencyRelation relation) => RelationNames[(int)relation];

    /// <summary>Reads a UPOS name; an unknown one is <see cref="PartOfSpeech.Other"/>.</summary>
    public static PartOfSpeech ParsePartOfSpeech(string name) => PartsOfSpeech.GetValueOrDefault(name);

    /// <summary>
    /// Reads a relation; an unknown subtype falls back to its universal relation, an unknown relation to <see cref="DependencyRelation.Dependent"/>.
    /// </summary>
    public static DependencyRelation ParseRelation(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (Relations.TryGetValue(name, out DependencyRelation relation))
        {
            return relation;
        }

        int colon = name.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? DependencyRelation.Dependent : ParseRelation(name[..colon]);
    }

    private static FrozenDictionary<string, TValue> Index<TValue>(string[] names)
        where TValue : struct, Enum
    {
        TValue[] values = Enum.GetValues<TValue>();
        return names.Zip(values).ToFrozenDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal);
    }
}
