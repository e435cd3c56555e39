using PublicApiGenerator;

namespace ArgumentKit.Tests;

/// <summary>The public surface changes only on purpose.</summary>
public class PublicApiTests
{
    [Fact]
    public void Is_as_approved() => Approved.Matches(
        "ArgumentKit.cs.txt",
        typeof(ArgumentAnalyzer).Assembly.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false })
            .ReplaceLineEndings("\n"));
}
