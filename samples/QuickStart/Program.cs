#region quickstart
using ArgumentKit;
using ArgumentKit.Claims;

ArgumentAnalyzer analyzer = ArgumentAnalyzer.Create();
ArgumentAnalysis analysis = analyzer.Analyze("The ministry said the dam is safe. Engineers denied the claim because the wall has cracks.");
foreach (Claim claim in analysis.Ledger.Claims)
{
    Console.WriteLine($"{claim.Text}: {string.Join(", ", claim.Positions.Select(held => $"{held.Speaker} {held.Position}"))}");
}
#endregion
