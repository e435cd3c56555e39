namespace ArgumentKit.Languages;

/// <summary>A language that the library reads.</summary>
public sealed class Language
{
    private Language(LanguageData data) => Data = data;

    /// <summary>English.</summary>
    public static Language English { get; } = new(LanguageData.English);

    /// <summary>Its English name.</summary>
    public string Name => Data.Name;

    /// <summary>Its word tables and models.</summary>
    internal LanguageData Data { get; }

    /// <summary>Its English name.</summary>
    public override string ToString() => Name;
}
