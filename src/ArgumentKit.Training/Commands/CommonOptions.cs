using System.CommandLine;

namespace ArgumentKit.Training.Commands;

/// <summary>Options that several verbs share.</summary>
internal static class CommonOptions
{
    /// <summary><c>--corpora DIR</c>.</summary>
    public static Option<string> Corpora() => new("--corpora")
    {
        Description = "The folder that holds the corpora (ud-ewt, gum, polnear, arg-microtexts).",
        HelpName = "DIR",
        Required = true,
    };

    /// <summary><c>--article FILE</c>.</summary>
    public static Option<string?> Article() => new("--article")
    {
        Description = "The expected analysis of an article, a .gold.json file beside its text.",
        HelpName = "FILE",
    };
}
