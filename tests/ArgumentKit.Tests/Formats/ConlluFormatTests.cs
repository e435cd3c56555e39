using System.Globalization;
using System.Text;
using ArgumentKit.Formats;
using ArgumentKit.Text;

namespace ArgumentKit.Tests.Formats;

/// <summary>The rules of CoNLL-U that the validator of Universal Dependencies checks on any language.</summary>
public class ConlluFormatTests
{
    private const int ColumnCount = 10;

    [Fact]
    public void Sample_is_valid() => AssertValid(OutputFormats.Conllu.Write(SampleAnalysis.Create(), new DocumentInfo("bridge.txt")));

    [Fact]
    public void Hostile_texts_stay_valid() => Assert.All(HostileStrings.All, static hostile =>
        AssertValid(OutputFormats.Conllu.Write(HostileAnalysis.Around(hostile), new DocumentInfo(hostile))));

    [Fact]
    public void Splits_tokens_of_several_words()
    {
        string conllu = OutputFormats.Conllu.Write(SampleAnalysis.Create(), DocumentInfo.Untitled);
        Assert.Contains("4-5\tdoesn't\t_\t_\t_\t_\t_\t_\t_\t_\n4\tdoes\t", conllu, StringComparison.Ordinal);
        Assert.Contains("\n5\tn't\tn't\t", conllu, StringComparison.Ordinal);
    }

    [Fact]
    public void Writes_a_line_break_in_a_sentence_as_a_blank() => Assert.Contains(
        "# text = “The deck doesn't move,” their spokesman said, “and it never did.”\n",
        OutputFormats.Conllu.Write(SampleAnalysis.Create(), DocumentInfo.Untitled),
        StringComparison.Ordinal);

    private static void AssertValid(string conllu)
    {
        Assert.EndsWith("\n\n", conllu, StringComparison.Ordinal);
        HashSet<string> ids = [];
        foreach (string sentence in conllu.Split("\n\n", StringSplitOptions.RemoveEmptyEntries))
        {
            string[] lines = sentence.Split('\n');
            string id = Assert.Single(lines, static line => line.StartsWith("# sent_id = ", StringComparison.Ordinal));
            Assert.Matches(@"^# sent_id = [^\s/]+$", id);
            Assert.True(ids.Add(id));
            string text = Assert.Single(lines, static line => line.StartsWith("# text = ", StringComparison.Ordinal))["# text = ".Length..];
            IEnumerable<string> words = lines.Where(static line => !line.StartsWith("# ", StringComparison.Ordinal));
            AssertWords([.. words.Select(static line => line.Split('\t'))], text);
        }

        Assert.Matches(@"^# newdoc id = [^\s/]+\n# newpar\n", conllu);
    }

    private static void AssertWords(string[][] rows, string text)
    {
        int word = 0;
        int covered = 0;
        int roots = 0;
        StringBuilder joined = new();
        foreach (string[] row in rows)
        {
            Assert.Equal(ColumnCount, row.Length);
            Assert.DoesNotContain("", row);
            Assert.All(row, static field => Assert.Equal(field.Trim(), field));
            bool isRange = row[0].Contains('-', StringComparison.Ordinal);
            if (isRange)
            {
                Assert.Matches($"^{word + 1}-[0-9]+$", row[0]);
                Assert.All(row[2..9], static field => Assert.Equal("_", field));
                covered = int.Parse(row[0][(row[0].IndexOf('-', StringComparison.Ordinal) + 1)..], CultureInfo.InvariantCulture);
            }
            else
            {
                word++;
                Assert.Equal(word.ToString(CultureInfo.InvariantCulture), row[0]);
                Assert.Matches("^[A-Z]+$", row[3]);
                int head = int.Parse(row[6], CultureInfo.InvariantCulture);
                Assert.InRange(head, 0, rows.Length);
                Assert.NotEqual(word, head);
                Assert.Equal(head == 0, row[7] == "root");
                roots += head == 0 ? 1 : 0;
            }

            if (isRange || word > covered)
            {
                joined.Append(row[1]).Append(row[9] == "SpaceAfter=No" ? "" : " ");
            }
        }

        Assert.Equal(1, roots);
        Assert.Equal(text, joined.ToString().TrimEnd());
    }
}
