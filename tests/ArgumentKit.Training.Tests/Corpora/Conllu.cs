namespace ArgumentKit.Training.Tests.Corpora;

/// <summary>CoNLL-U as tests like to write it: blanks for tabs, no blanks inside columns.</summary>
internal static class Conllu
{
    public static string Lines(params string[] lines) =>
        string.Concat(lines.Select(static line => (line.StartsWith('#') ? line : line.Replace(' ', '\t')) + "\n"));
}
