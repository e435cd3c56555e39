namespace ArgumentKit.Training.Evaluation;

/// <summary>Gold and predicted classes of many items, for macro F1.</summary>
internal sealed class ClassTally<TClass>
    where TClass : notnull
{
    private readonly Dictionary<(TClass Gold, TClass Predicted), int> _counts = [];

    /// <summary>Counts one item.</summary>
    public void Add(TClass gold, TClass predicted) =>
        _counts[(gold, predicted)] = _counts.GetValueOrDefault((gold, predicted)) + 1;

    /// <summary>The plain average of the F1 of each class that gold items have; 0 without items.</summary>
    public double MacroF1()
    {
        TClass[] classes = [.. _counts.Keys.Select(static key => key.Gold).Distinct()];
        return classes.Length == 0 ? 0 : classes.Average(F1);
    }

    private double F1(TClass wanted) => new MatchCount(
        _counts.GetValueOrDefault((wanted, wanted)),
        Sum(key => Equals(key.Predicted, wanted)),
        Sum(key => Equals(key.Gold, wanted))).F1;

    private int Sum(Func<(TClass Gold, TClass Predicted), bool> isCounted) =>
        _counts.Where(pair => isCounted(pair.Key)).Sum(static pair => pair.Value);
}
