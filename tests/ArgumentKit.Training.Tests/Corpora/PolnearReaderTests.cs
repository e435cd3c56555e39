using ArgumentKit.Text;
using ArgumentKit.Training.Corpora;

namespace ArgumentKit.Training.Tests.Corpora;

public sealed class PolnearReaderTests : IDisposable
{
    //                           0         1         2         3         4
    //                           0123456789012345678901234567890123456789012345
    private const string Text = "\"It rains,\" Ann 😀 said, \"and pours.\" No idea.";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Events_link_roles_and_sort_their_pieces()
    {
        AttributedArticle article = Parse(
            "T1\tSource 12 15\tAnn",
            "T2\tCue 19 23\tsaid",
            "T3\tContent 25 37;0 11\t\"and pours.\" \"It rains,\"",
            "T4\tAttribution 19 23\tsaid",
            "E1\tAttribution:T4 Content:T3 Cue:T2 Source:T1");
        GoldAttribution attribution = Assert.Single(article.Attributions);
        Assert.Equal([TextSpan.FromBounds(12, 15)], attribution.Source);
        Assert.Equal([TextSpan.FromBounds(19, 23)], attribution.Cue);
        Assert.Equal([TextSpan.FromBounds(0, 11), TextSpan.FromBounds(25, 37)], attribution.Content);
        Assert.Empty(article.Notes);
    }

    [Fact]
    public void Numbered_roles_are_pieces_of_one_part()
    {
        AttributedArticle article = Parse(
            "T1\tContent 0 11\t\"It rains,\"", "T2\tContent 25 37\t\"and pours.\"", "T3\tCue 19 23\tsaid", "E1\tAttribution-no-source:T9 Content:T1 Cue:T3 Content2:T2");
        Assert.Equal([TextSpan.FromBounds(0, 11), TextSpan.FromBounds(25, 37)], Assert.Single(article.Attributions).Content);
        Assert.Empty(article.Attributions[0].Source);
    }

    [Fact]
    public void Other_lines_are_ignored_and_empty_events_noted()
    {
        AttributedArticle article = Parse(
            "T1\tDiscuss 0 11\t\"It rains,\"", "#1\tAnnotatorNotes T1\tEven so?", "a torn line", "Tab\tless", "E1\tAttribution-no-source:T7 ");
        Assert.Empty(article.Attributions);
        Assert.Equal("E1: neither cue nor content, left out", Assert.Single(article.Notes));
    }

    [Fact]
    public void Words_that_contradict_the_offsets_are_noted()
    {
        AttributedArticle article = Parse("T1\tCue 18 22\tsaid", "T2\tCue 40 99\tNo idea.");
        Assert.Equal(["T1: the file says 'said', the text ' sai'", "T2: reaches over the end of the text"], article.Notes);
    }

    [Fact]
    public void Lowest_annotator_is_read()
    {
        Write("text/paper_day_story.txt", Text);
        Write("attributions/paper_day_story_b1.ann", "T1\tCue 19 23\tsaid\nE1\tAttribution-no-source:T1 Cue:T1\n");
        Write("attributions/paper_day_story_a9.ann", "");
        AttributedArticle article = Assert.Single(PolnearReader.Read(_folder.FullName));
        Assert.Equal(("paper_day_story", "a9", Text, 0), (article.Id, article.Annotator, article.Text.Value, article.Attributions.Length));
    }

    private static AttributedArticle Parse(params string[] lines) => PolnearReader.Parse("invented", "a1", Text, lines);

    private void Write(string path, string content)
    {
        FileInfo file = new(Path.Combine(_folder.FullName, path));
        file.Directory!.Create();
        File.WriteAllText(file.FullName, content);
    }
}
