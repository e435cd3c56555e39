// The snippets of the README; a test compares the two.

using System.Text;
#region usings
using ArgumentKit;
using ArgumentKit.Claims;
using ArgumentKit.Formats;
using ArgumentKit.Graph.Formats;
using ArgumentKit.Text;
#endregion

Console.OutputEncoding = Encoding.UTF8;
string text = "The mayor said that the bridge is unsafe because two cables have rusted. The builders denied the mayor's claims.";

#region claims
ArgumentAnalyzer analyzer = ArgumentAnalyzer.Create();      // once; share it between threads
ArgumentAnalysis analysis = analyzer.Analyze(text);
foreach (Claim claim in analysis.Ledger.Claims)
    foreach (ClaimPosition held in claim.Positions)
        Console.WriteLine($"{held.Speaker} {held.Position}: {claim.Text}");
#endregion

#region attributions
foreach (var attribution in analysis.Attributions)
    foreach (TextSpan span in attribution.Content)
        Console.WriteLine($"{attribution.Speakers[0]} ({attribution.Act}) at {span}: {analysis.Text[span]}");
#endregion

#region formats
DocumentInfo document = new("bridge.txt");
string json = OutputFormats.Json.Write(analysis, document);
OutputFormats.Table.Write(analysis, document, Console.Out);
GraphFormats.Mermaid.Write(analysis.Graph, Console.Out);
#endregion

#region options
ArgumentAnalyzer forColumn = ArgumentAnalyzer.Create(new ArgumentAnalyzerOptions { AuthorName = "Ana Ruiz" });
#endregion

Console.WriteLine($"{json.Length} {forColumn.Analyze(text).Claims.Length}");
