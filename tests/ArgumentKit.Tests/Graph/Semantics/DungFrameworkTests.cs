using System.Globalization;
using ArgumentKit.Graph.Semantics;
using CsCheck;

namespace ArgumentKit.Tests.Graph.Semantics;

/// <summary>Searches against the definitions, on random frameworks small enough to try every set.</summary>
public class DungFrameworkTests
{
    private static readonly Gen<DungFramework> Frameworks =
        from count in Gen.Int[0, 10]
        from density in Gen.Int[1, 4]
        from bits in Gen.Int[0, 9].Array[count * count]
        select new DungFramework(
            Enumerable.Range(0, count).Select(static index => index.ToString(CultureInfo.InvariantCulture)),
            bits.Index().Where(pair => pair.Item < density).Select(pair => (pair.Index / count, pair.Index % count)));

    [Fact]
    public void Brute_force_agrees() => Frameworks.Sample(
        static framework =>
        {
            int[] complete = [.. Enumerable.Range(0, 1 << framework.Arguments.Length).Where(set => IsComplete(framework, set))];
            int[] preferred = [.. complete.Where(set => !complete.Any(other => other != set && (other & set) == set))];
            int[] stable = [.. complete.Where(set => (set | Attacked(framework, set)) == (1 << framework.Arguments.Length) - 1)];
            int grounded = framework.Grounded().Index().Where(static pair => pair.Item == Label.In).Sum(static pair => 1 << pair.Index);
            return complete.Contains(grounded)
                && complete.All(set => (set & grounded) == grounded)
                && Found(framework, DungSemantics.Complete).SequenceEqual(complete)
                && Found(framework, DungSemantics.Preferred).SequenceEqual(preferred)
                && Found(framework, DungSemantics.Stable).SequenceEqual(stable);
        },
        iter: 10_000,
        threads: 1);

    [Fact]
    public void A_search_beyond_its_budget_says_so()
    {
        int pairs = 60;
        DungFramework framework = new(
            Enumerable.Range(0, 2 * pairs).Select(static index => index.ToString(CultureInfo.InvariantCulture)),
            Enumerable.Range(0, pairs).SelectMany(static pair => new[] { (2 * pair, (2 * pair) + 1), ((2 * pair) + 1, 2 * pair) }));
        ExtensionSet all = framework.Extensions(DungSemantics.Preferred);
        Assert.True(all.IsComplete);
        Assert.Equal(System.Numerics.BigInteger.Pow(2, pairs), all.Count);
        Assert.Equal(1000, all.Combined().Count());
        Assert.True(all.IsCredulous(0));
        Assert.False(all.IsSceptical(0));
        Assert.False(framework.Extensions(DungSemantics.Preferred, new SearchBudget(20, 10)).IsComplete);
    }

    [Fact]
    public void Closures_add_the_attacks_that_they_name()
    {
        // a supports b, b attacks c, d attacks a, c supports e, f attacks b.
        BipolarFramework framework = new(["a", "b", "c", "d", "e", "f"], [(1, 2), (3, 0), (5, 1)], [(0, 1), (2, 4)]);
        Assert.Equal([(0, 2), (1, 2), (3, 0), (5, 1)], framework.Close(BipolarClosure.Supported).Attacks);
        Assert.Equal([(1, 2), (1, 4), (3, 0), (3, 1), (5, 1)], framework.Close(BipolarClosure.Secondary).Attacks);
        Assert.Equal([(1, 2), (3, 0), (5, 0), (5, 1)], framework.Close(BipolarClosure.Mediated).Attacks);
        Assert.Equal(3, framework.Close(BipolarClosure.None).Attacks.Count());
    }

    private static IEnumerable<int> Found(DungFramework framework, DungSemantics semantics) =>
        framework.Extensions(semantics, SearchBudget.Default with { Extensions = 2000 }).Combined().Select(static set => set.Sum(static one => 1 << one)).Order();

    private static bool IsComplete(DungFramework framework, int set)
    {
        int attacked = Attacked(framework, set);
        return (set & attacked) == 0
            && Enumerable.Range(0, framework.Arguments.Length).All(one =>
                framework.AttackersOf(one).All(attacker => (attacked >> attacker & 1) == 1) == ((set >> one & 1) == 1));
    }

    private static int Attacked(DungFramework framework, int set) => Enumerable.Range(0, framework.Arguments.Length)
        .Where(one => framework.AttackersOf(one).Any(attacker => (set >> attacker & 1) == 1))
        .Sum(static one => 1 << one);
}
