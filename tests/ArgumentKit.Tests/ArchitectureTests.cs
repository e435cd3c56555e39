using System.Runtime.CompilerServices;

namespace ArgumentKit.Tests;

/// <summary>Holds the design: stages know only earlier ones, public types are closed, word tables are sorted, the core stands alone.</summary>
public class ArchitectureTests
{
    private static readonly string[] Stages = ["Text", "Sentences", "Tokens", "Syntax", "Segments", "Entities", "Attributions", "Claims", "Graph"];

    [Fact]
    public void A_stage_mentions_no_later_one()
    {
        foreach ((int index, string stage) in Stages.Index())
        {
            foreach (string file in Directory.EnumerateFiles(Path.Combine(Source(), stage), "*.cs", SearchOption.AllDirectories))
            {
                if (file.Contains("Formats", StringComparison.Ordinal))
                {
                    continue;
                }

                string code = File.ReadAllText(file);
                Assert.All(Stages[(index + 1)..], later => Assert.DoesNotContain($"ArgumentKit.{later};", code, StringComparison.Ordinal));
            }
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

    private static string Source([CallerFilePath] string path = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, "../../src/ArgumentKit"));
}
