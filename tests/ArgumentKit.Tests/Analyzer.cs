namespace ArgumentKit.Tests;

/// <summary>One analyzer for all tests: models load once.</summary>
internal static class Analyzer
{
    public static ArgumentAnalyzer Instance { get; } = ArgumentAnalyzer.Create();
}
