namespace ArgumentKit.Training.Evaluation;

/// <summary>Scores argument structures over gold units, the units of all texts taken together.</summary>
internal static class MicrotextScorer
{
    /// <summary>Compares annotated with predicted structures.</summary>
    /// <exception cref="ArgumentException">A prediction has not the units of its text.</exception>
    public static MicrotextScores Score(IEnumerable<(MicrotextStructure Gold, MicrotextStructure Predicted)> texts)
    {
        ClassTally<bool> centralClaim = new();
        ClassTally<bool> role = new();
        ClassTally<MicrotextFunction> function = new();
        ClassTally<bool> attachment = new();
        foreach ((MicrotextStructure gold, MicrotextStructure predicted) in texts)
        {
            if (gold.Count != predicted.Count)
            {
                throw new ArgumentException("A predicted structure must have one entry for each unit of its text.", nameof(texts));
            }

            for (int unit = 0; unit < gold.Count; unit++)
            {
                centralClaim.Add(
                    gold.Functions[unit] == MicrotextFunction.CentralClaim, predicted.Functions[unit] == MicrotextFunction.CentralClaim);
                role.Add(gold.IsOpponent(unit), predicted.IsOpponent(unit));
                function.Add(gold.Functions[unit], predicted.Functions[unit]);
                foreach (int other in Enumerable.Range(0, gold.Count).Where(other => other != unit))
                {
                    attachment.Add(gold.Targets[unit] == other, predicted.Targets[unit] == other);
                }
            }
        }

        return new MicrotextScores(centralClaim.MacroF1(), role.MacroF1(), function.MacroF1(), attachment.MacroF1());
    }
}
