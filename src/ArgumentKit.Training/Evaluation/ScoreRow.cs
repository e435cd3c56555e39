using System.Globalization;

namespace ArgumentKit.Training.Evaluation;

/// <summary>A line of the score table.</summary>
/// <param name="Stage">The stage.</param>
/// <param name="Data">What it was measured on.</param>
/// <param name="Measure">What was measured.</param>
/// <param name="Value">The figure.</param>
/// <param name="Bar">What to be better than; empty if nothing comparable is known.</param>
/// <param name="Aim">What would be as good as the best; empty if not known.</param>
internal sealed record ScoreRow(string Stage, string Data, string Measure, string Value, string Bar, string Aim)
{
    /// <summary>A figure between 0 and 1, shown as a percentage; bar and aim are percentages.</summary>
    public static ScoreRow Share(string stage, string data, string measure, double value, double? bar = null, double? aim = null) =>
        new(stage, data, measure, Show(100 * value), Show(bar), Show(aim));

    /// <summary>Found of required.</summary>
    public static ScoreRow Found(string stage, string data, string measure, MatchCount count) =>
        new(stage, data, measure, string.Create(CultureInfo.InvariantCulture, $"{count.Correct} of {count.Gold}"), "", "all");

    private static string Show(double? percent) => percent?.ToString("0.0", CultureInfo.InvariantCulture) ?? "";
}
