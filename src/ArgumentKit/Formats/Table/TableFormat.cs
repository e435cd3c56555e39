using ArgumentKit.Text;

namespace ArgumentKit.Formats.Table;

/// <summary>
/// A report for people at a terminal: who holds what, every claim with its holders, the attributions with their quotes, and the graph as
/// a tree. Plain Unicode text without escape sequences.
/// </summary>
public sealed class TableFormat : OutputFormat
{
    /// <summary>The narrowest page on which the tables still hold together.</summary>
    public const int MinimumWidth = 60;

    /// <summary>The most columns that a line may take, at least <see cref="MinimumWidth"/>. The default is 100.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than <see cref="MinimumWidth"/>.</exception>
    public int Width
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, MinimumWidth);
            field = value;
        }
    } = 100;

    /// <inheritdoc/>
    public override string Name => "table";

    /// <inheritdoc/>
    public override string MediaType => "text/plain";

    /// <inheritdoc/>
    public override string Extension => ".txt";

    /// <inheritdoc/>
    public override string Description =>
        "A report for people: who holds what, the claims, the attributions with their quotes, the graph as a tree.";

    /// <inheritdoc/>
    public override string Losses => "exact spans, confidences and reasons; words and syntax trees; long quotations are cut";

    /// <inheritdoc/>
    protected override void WriteCore(ArgumentAnalysis analysis, DocumentInfo document, TextWriter writer)
    {
        Page page = new(Width, writer);
        SummarySection.Write(page, analysis, document);
        PositionsSection.Write(page, analysis);
        ClaimsSection.Write(page, analysis);
        AttributionsSection.Write(page, analysis);
        GraphSection.Write(page, analysis);
    }
}
