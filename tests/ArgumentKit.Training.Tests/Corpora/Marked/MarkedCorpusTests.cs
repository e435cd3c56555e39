using System.Collections.Immutable;
using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json.Nodes;
using ArgumentKit.Training.Corpora;
using ArgumentKit.Training.Corpora.Marked;

namespace ArgumentKit.Training.Tests.Corpora.Marked;

/// <summary>
/// Reads the whole corpus of marked texts beside its own reference reader, a Python script, where <c>ARGUMENTKIT_CORPORA</c> names the
/// corpora's folder and there is a Python; skipped elsewhere.
/// </summary>
public class MarkedCorpusTests
{
    [Fact]
    public void Every_text_is_read_as_the_reference_reads_it()
    {
        string? root = Environment.GetEnvironmentVariable("ARGUMENTKIT_CORPORA");
        Assert.SkipUnless(Directory.Exists(root), "ARGUMENTKIT_CORPORA names no folder with the corpora.");
        string corpus = new CorpusFolder(root).Find("argumentkit");
        DirectoryInfo reference = Directory.CreateTempSubdirectory("argumentkit-marked-");
        try
        {
            RunReference(corpus, reference.FullName);
            ImmutableArray<MarkedText> texts = [.. MarkedReader.Read(Path.Combine(corpus, "marked"))];
            Assert.Equal(Directory.GetFiles(Path.Combine(reference.FullName, "json")).Length, texts.Length);
            Assert.All(texts, text => AssertSame(reference.FullName, text));
        }
        finally
        {
            reference.Delete(recursive: true);
        }
    }

    private static void RunReference(string corpus, string output)
    {
        ProcessStartInfo start = new("python3", [Path.Combine(corpus, "check.py"), Path.Combine(corpus, "marked"), output])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            using Process process = Process.Start(start)!;
            string faults = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            Assert.True(process.ExitCode == 0, faults);
        }
        catch (Win32Exception exception)
        {
            Assert.Skip($"Python, which the reference reader needs, does not start: {exception.Message}");
        }
    }

    private static void AssertSame(string reference, MarkedText text)
    {
        Assert.Equal(File.ReadAllText(Path.Combine(reference, "text", text.Id + ".txt")), text.Text.Value);
        JsonNode expected = JsonNode.Parse(File.ReadAllText(Path.Combine(reference, "json", text.Id + ".json")))!;
        JsonObject actual = MarkedJson.Write(text);
        foreach ((string field, JsonNode? value) in actual)
        {
            Assert.True(JsonNode.DeepEquals(expected[field], value), $"{text.Id}, {field}: {expected[field]?.ToJsonString()} or {value?.ToJsonString()}");
        }
    }
}
