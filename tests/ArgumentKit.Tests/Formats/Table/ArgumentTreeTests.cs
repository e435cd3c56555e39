using System.Collections.Immutable;
using System.Globalization;
using ArgumentKit.Claims;
using ArgumentKit.Formats;
using ArgumentKit.Graph;
using ArgumentKit.Text;

namespace ArgumentKit.Tests.Formats.Table;

/// <summary>Trees out of graphs that are none.</summary>
public class ArgumentTreeTests
{
    [Fact]
    public void A_claim_that_bears_on_two_is_shown_once_and_referred_to() =>
        Assert.Equal("""

            C1  one
            └─ + C3  three
               └─ + C4  4

            C2  two
            └─ + C3  (see above)
            """, Tree((3, 1), (3, 2), (4, 3)));

    [Fact]
    public void A_claim_without_grounds_is_repeated_in_full() =>
        Assert.EndsWith("C2  two\n└─ + C3  three", Tree((3, 1), (3, 2)), StringComparison.Ordinal);

    [Fact]
    public void A_circle_is_cut_open() => Assert.Equal("""

        C1  one
        └─ + C2  two
           └─ + C1  (see above)
        """, Tree((1, 2), (2, 1)));

    [Fact]
    public void A_branch_that_grows_too_deep_goes_on_as_a_tree_of_its_own()
    {
        string tree = Tree([.. Enumerable.Range(1, 40).Select(static claim => (claim + 1, claim))]);
        Assert.Contains("\n\nC9  9\n└─ + C10  10\n", tree, StringComparison.Ordinal);
        Assert.EndsWith("+ C41  41", tree, StringComparison.Ordinal);
        Assert.All(tree.Split('\n'), static line => Assert.InRange(line.Length, 0, 60));
    }

    [Fact]
    public void A_long_chain_does_not_exhaust_the_stack()
    {
        string tree = Tree([.. Enumerable.Range(1, 20_000).Select(static claim => (claim + 1, claim))]);
        Assert.Contains("C20001", tree, StringComparison.Ordinal);
    }

    /// <summary>The tree of claims that support one another, without its heading and legend.</summary>
    private static string Tree(params ImmutableArray<(int From, int To)> supports)
    {
        int count = supports.Max(static support => Math.Max(support.From, support.To));
        ArgumentGraphBuilder graph = new();
        for (int number = 1; number <= count; number++)
        {
            graph.Add(new ClaimNode { Id = Id("C", number), Text = Words(number) });
        }

        foreach ((int index, (int from, int to)) in supports.Index())
        {
            graph.Relate(new InferenceNode { Id = Id("R", index) }, [Id("C", from)], Id("C", to));
        }

        ArgumentAnalysis analysis = new()
        {
            Annotations = Annotated.By(new SourceText("")),
            Zones = [],
            Speakers = [],
            Attributions = [],
            Claims = ImmutableArray<Claim>.Empty,
            Reactions = [],
            Graph = graph.Build(),
        };
        string table = OutputFormats.Table.Write(analysis, DocumentInfo.Untitled);
        return table[(table.IndexOf("together\n", StringComparison.Ordinal) + "together\n".Length)..].TrimEnd('\n');
    }

    private static NodeId Id(string prefix, int number) => new(string.Create(CultureInfo.InvariantCulture, $"{prefix}{number}"));

    private static string Words(int number) => number switch
    {
        1 => "one",
        2 => "two",
        3 => "three",
        _ => number.ToString(CultureInfo.InvariantCulture),
    };
}
