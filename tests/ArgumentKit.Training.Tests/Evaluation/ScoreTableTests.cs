using System.Globalization;
using ArgumentKit.Training.Evaluation;

namespace ArgumentKit.Training.Tests.Evaluation;

public class ScoreTableTests
{
    private static readonly ScoreTable Table = new(
    [
        ScoreRow.Share("syntax", "EWT dev", "words F1", 0.9876, 99.1, 99),
        ScoreRow.Found("article", "invented", "claims", new MatchCount(2, 5, 3)),
    ]);

    [Fact]
    public void Columns_align_under_any_culture()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
            Assert.Equal(
                """
                | stage   | data     | measure  |  value |  bar |  aim |
                |---------|----------|----------|-------:|-----:|-----:|
                | syntax  | EWT dev  | words F1 |   98.8 | 99.1 | 99.0 |
                | article | invented | claims   | 2 of 3 |      |  all |

                """.ReplaceLineEndings("\n"),
                Table.ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Page_says_that_the_tool_writes_it()
    {
        Assert.StartsWith("# Quality\n\nWritten by `dotnet run", Table.ToPage(), StringComparison.Ordinal);
        Assert.EndsWith(Table.ToString(), Table.ToPage(), StringComparison.Ordinal);
    }
}
