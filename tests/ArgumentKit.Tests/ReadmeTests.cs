using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace ArgumentKit.Tests;

/// <summary>The README's C# is the C# of samples/QuickStart, which the compiler checks.</summary>
public partial class ReadmeTests
{
    private const RegexOptions Blocks = RegexOptions.Singleline | RegexOptions.Multiline | RegexOptions.ExplicitCapture;

    private static string QuickStart => ReadFromRoot("samples/QuickStart/Program.cs");

    public static TheoryData<string> Snippets() =>
        [.. CodeBlock().Matches(ReadFromRoot("README.md")).Select(static match => match.Groups["code"].Value)];

    [Theory]
    [MemberData(nameof(Snippets))]
    public void Snippet_is_a_region_of_the_quick_start(string snippet)
    {
        Assert.Contains(snippet, Region().Matches(QuickStart).Select(static match => match.Groups["code"].Value));
    }

    [Fact]
    public void Every_region_of_the_quick_start_is_in_the_readme() =>
        Assert.Equal(Snippets().Count, Region().Count(QuickStart));

    private static string ReadFromRoot(string path, [CallerFilePath] string testFile = "") =>
        File.ReadAllText(Path.Combine(Path.GetDirectoryName(testFile)!, "..", "..", path));

    [GeneratedRegex(@"^```csharp\n(?<code>.*?)^```$", Blocks)]
    private static partial Regex CodeBlock();

    [GeneratedRegex(@"^#region [^\n]*\n(?<code>.*?)^#endregion$", Blocks)]
    private static partial Regex Region();
}
