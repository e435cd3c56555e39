namespace ArgumentKit.Training.Corpora;

/// <summary>The folder that holds the corpora; see its README for what belongs there.</summary>
/// <param name="Root">The folder.</param>
internal sealed record CorpusFolder(string Root)
{
    /// <summary>The path of a corpus file or folder, for instance <c>gum/dev</c>.</summary>
    /// <exception cref="FileNotFoundException">There is no such file or folder.</exception>
    public string Find(string corpus)
    {
        string path = Path.Combine(Root, corpus);
        return Path.Exists(path)
            ? path
            : throw new FileNotFoundException($"There is no corpus '{corpus}' in the folder '{Root}' (--corpora).", path);
    }
}
