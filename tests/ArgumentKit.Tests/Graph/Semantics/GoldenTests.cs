using System.Text.Json;
using ArgumentKit.Graph.Semantics;
using ArgumentKit.Tests.Formats;

namespace ArgumentKit.Tests.Graph.Semantics;

/// <summary>Published answers to published frameworks.</summary>
public class GoldenTests
{
    private static JsonElement Golden()
    {
        string file = Path.Combine(Corpus.Folder("argument-evaluation"), "golden.json");
        using JsonDocument document = JsonDocument.Parse(File.ReadAllText(file));
        return document.RootElement.Clone();
    }

    [Fact]
    public void Extensions_are_as_published()
    {
        foreach (JsonProperty example in Golden().GetProperty("dung").EnumerateObject())
        {
            string[] names = Texts(example.Value.GetProperty("args"));
            DungFramework framework = new(names, Pairs(example.Value.GetProperty("attacks"), names));
            Assert.Equal(
                Texts(example.Value.GetProperty("GR")).Order(StringComparer.Ordinal),
                framework.Grounded().Index().Where(static pair => pair.Item == Label.In).Select(pair => names[pair.Index]).Order(StringComparer.Ordinal));
            AssertExtensions(framework, example.Value.GetProperty("CO"), DungSemantics.Complete);
            AssertExtensions(framework, example.Value.GetProperty("PR"), DungSemantics.Preferred);
            AssertExtensions(framework, example.Value.GetProperty("ST"), DungSemantics.Stable);
        }
    }

    [Fact]
    public void Strengths_are_as_published()
    {
        Dictionary<string, GradualSemantics> semantics = new()
        {
            ["DFQuAD"] = GradualSemantics.DfQuad,
            ["QuadraticEnergy"] = GradualSemantics.QuadraticEnergy,
            ["EulerBased"] = GradualSemantics.EulerBased,
            ["SquaredDFQuAD"] = GradualSemantics.SquaredDfQuad,
            ["SquaredEnergy"] = GradualSemantics.SquaredEnergy,
            ["MLP"] = GradualSemantics.Perceptron,
        };
        int values = 0;
        foreach (JsonProperty example in Golden().GetProperty("qbaf").EnumerateObject().Where(static member => member.Value.ValueKind == JsonValueKind.Object))
        {
            JsonProperty[] scores = [.. example.Value.GetProperty("base").EnumerateObject()];
            string[] names = [.. scores.Select(static score => score.Name)];
            QuantitativeFramework framework = new(
                names, scores.Select(static score => score.Value.GetDouble()), Pairs(example.Value.GetProperty("att"), names), Pairs(example.Value.GetProperty("sup"), names));
            foreach (JsonProperty answers in example.Value.EnumerateObject().Where(member => semantics.ContainsKey(member.Name)))
            {
                Strengths strengths = framework.Evaluate(semantics[answers.Name]);
                Assert.True(strengths.Converged);
                foreach (JsonProperty answer in answers.Value.EnumerateObject())
                {
                    Assert.Equal(answer.Value.GetDouble(), strengths.Values[Array.IndexOf(names, answer.Name)], 2e-8);
                    values++;
                }
            }
        }

        Assert.Equal(43, values);
    }

    private static void AssertExtensions(DungFramework framework, JsonElement expected, DungSemantics semantics) => Assert.Equal(
        expected.EnumerateArray().Select(static set => string.Join(' ', Texts(set).Order(StringComparer.Ordinal))).Order(StringComparer.Ordinal),
        framework.Extensions(semantics).Combined()
            .Select(set => string.Join(' ', set.Select(position => framework.Arguments[position]).Order(StringComparer.Ordinal))).Order(StringComparer.Ordinal));

    private static string[] Texts(JsonElement list) => [.. list.EnumerateArray().Select(static item => item.GetString()!)];

    private static IEnumerable<(int, int)> Pairs(JsonElement list, string[] names) => list.EnumerateArray()
        .Select(pair => (Array.IndexOf(names, pair[0].GetString()), Array.IndexOf(names, pair[1].GetString())));
}
