namespace ArgumentKit.Tests.Formats;

/// <summary>Published corpora, which are no part of the project: the variable ARGUMENTKIT_CORPORA names the folder where they are.</summary>
internal static class Corpus
{
    private const string Variable = "ARGUMENTKIT_CORPORA";

    /// <summary>A folder of the corpora; the test is skipped where there is none.</summary>
    public static string Folder(string name)
    {
        string? root = Environment.GetEnvironmentVariable(Variable);
        Assert.SkipUnless(Directory.Exists(root), $"{Variable} names no folder with the corpora.");
        string folder = Path.Combine(root!, name);
        Assert.SkipUnless(Directory.Exists(folder), $"{Variable} holds no folder {name}.");
        return folder;
    }
}
