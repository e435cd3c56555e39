using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace ArgumentKit.Tests;

/// <summary>Holds the design: stages know only earlier ones, public types are closed, word tables are sorted, the core stands alone.</summary>
public class ArchitectureTests
{
    // What the stages share comes first: weights, word tables.
    private static readonly string[] Stages =
    [
        "Learning", "Languages", "Text", "Sentences", "Tokens", "Syntax", "Speech", "Annotations",
        "Entities", "Attributions", "Claims", "Graph", "Formats",
    ];

    [Fact]
    public void Every_folder_is_a_stage() =>
        Assert.Empty(Directory.EnumerateDirectories(Source()).Select(Path.GetFileName).Except(Stages));

    [Fact]
    public void A_stage_mentions_no_later_one()
    {
        foreach ((int index, string stage) in Stages.Index())
        {
            foreach (string file in Directory.EnumerateFiles(Path.Combine(Source(), stage), "*.cs", SearchOption.AllDirectories))
            {
                string code = File.ReadAllText(file);
                string[] mentioned = [.. Stages[(index + 1)..].Where(later => Mentions(code, $"ArgumentKit.{later}"))];
                Assert.True(mentioned.Length == 0, $"{file} mentions {string.Join(", ", mentioned)}");
            }
        }
    }

    [Fact]
    public void No_stage_but_the_writers_knows_the_whole()
    {
        string[] whole = [.. Directory.EnumerateFiles(Source(), "*.cs").Select(Path.GetFileNameWithoutExtension).OfType<string>().Where(static name => name != nameof(DataFormatException))];
        Assert.Contains(nameof(ArgumentAnalysis), whole);
        foreach (string file in Stages.SkipLast(1)
            .Select(static stage => Path.Combine(Source(), stage))
            .SelectMany(static folder => Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)))
        {
            string code = File.ReadAllText(file);
            Assert.DoesNotContain(whole, name => Mentions(code, name));
        }
    }

    [Fact]
    public void Public_classes_are_sealed_or_abstract() =>
        Assert.All(
            typeof(ArgumentAnalyzer).Assembly.GetExportedTypes().Where(static type => type.IsClass),
            static type => Assert.True(type.IsSealed || type.IsAbstract, type.FullName));

    [Fact]
    public void The_core_references_only_the_base_class_library() =>
        Assert.All(
            typeof(ArgumentAnalyzer).Assembly.GetReferencedAssemblies(),
            static name => Assert.StartsWith("System", name.Name, StringComparison.Ordinal));

    [Fact]
    public void Word_tables_are_sorted_unique_and_tell_their_origin()
    {
        foreach (string file in Directory.EnumerateFiles(Path.Combine(Source(), "Languages"), "*.tsv", SearchOption.AllDirectories))
        {
            string[] lines = File.ReadAllLines(file);
            string[] rows = [.. lines.Where(static line => line.Length > 0 && line[0] != '#' || line.StartsWith("##", StringComparison.Ordinal))];
            Assert.StartsWith("# ", lines[0], StringComparison.Ordinal);
            Assert.Contains(lines, static line => line.StartsWith("#columns\t", StringComparison.Ordinal) && line.EndsWith("\torigin", StringComparison.Ordinal));
            Assert.Equal(rows.Distinct().Count(), rows.Length);
            Assert.True(rows.Select(System.Text.Encoding.UTF8.GetBytes).Zip(rows.Skip(1).Select(System.Text.Encoding.UTF8.GetBytes))
                .All(static pair => pair.First.AsSpan().SequenceCompareTo(pair.Second) < 0), $"{file} is not sorted");
        }
    }

    /// <summary>Whether code names a type, or a namespace or one inside it.</summary>
    private static bool Mentions(string code, string name) => Regex.IsMatch(code, $@"\b{Regex.Escape(name)}\b");

    private static string Source([CallerFilePath] string path = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, "../../src/ArgumentKit"));
}
