using ArgumentKit.Formats;
using ArgumentKit.Graph;

namespace ArgumentKit.Tests.Formats.Aif;

/// <summary>Published AIF goes out as it came in, and through the other lossless formats and back.</summary>
public class AifCorpusTests
{
    private static IEnumerable<string> Files() => Directory
        .EnumerateFiles(Corpus.Folder("aif"), "nodeset*.json", SearchOption.AllDirectories)
        .Order(StringComparer.Ordinal);

    [Fact]
    public void Every_file_says_the_same_after_reading_and_writing()
    {
        int files = 0;
        foreach (string file in Files())
        {
            byte[] bytes = File.ReadAllBytes(file);
            Assert.Equal("aif", GraphReaders.Detect(bytes)?.Name);
            ArgumentGraph graph = GraphReaders.Aif.Read(bytes, file);
            string written = OutputFormats.Aif.Write(graph);
            List<string> before = JsonMeaning.Of(File.ReadAllText(file));
            List<string> after = JsonMeaning.Of(written);
            Assert.True(before.SequenceEqual(after), $"{file} lost {string.Join("; ", before.Except(after).Take(3))}; got {string.Join("; ", after.Except(before).Take(3))}");
            Assert.Equal(graph, GraphReaders.Aif.Read(written, file));
            files++;
        }

        Assert.True(files >= 319, $"{files} files");
    }

    [Fact]
    public void Every_graph_survives_the_other_lossless_formats()
    {
        foreach (string file in Files().Where(static (_, index) => index % 4 == 0))
        {
            ArgumentGraph graph = GraphReaders.Aif.Read(File.ReadAllBytes(file), file);
            Assert.Equal(graph, GraphReaders.Graph.Read(OutputFormats.Graph.Write(graph), file));
            ArgumentGraph xaif = GraphReaders.Xaif.Read(OutputFormats.Xaif.Write(graph), file);
            Assert.Equal([.. graph.Nodes.Select(static node => node.Id)], xaif.Nodes.Select(static node => node.Id));
            Assert.Equal(graph.Standpoints, xaif.Standpoints);
        }
    }

    [Fact]
    public void Four_of_ten_locutions_are_the_work_of_annotators_and_hardly_any_speech_is_without_a_speaker()
    {
        int speech = 0;
        int nameless = 0;
        int annotations = 0;
        foreach (string file in Files().Where(static file => file.Contains("qt30", StringComparison.Ordinal)))
        {
            ArgumentGraph graph = GraphReaders.Aif.Read(File.ReadAllBytes(file), file);
            speech += graph.Locutions.Length;
            nameless += graph.Locutions.Count(static locution => locution.Speakers.IsEmpty);
            annotations += graph.Locutions.Sum(static locution => locution.Annotations.Length);
        }

        Assert.InRange((double)annotations / (speech + annotations), 0.35, 0.5);
        Assert.InRange((double)nameless / speech, 0, 0.03);
    }
}
