// Prints the analysis of an article and writes it down for programs.
//
//   dotnet run --project samples/AnalyzeArticle                        the article that comes with the sample
//   dotnet run --project samples/AnalyzeArticle -- essay.txt folder    another text, another folder

using System.Text;
using ArgumentKit;
using ArgumentKit.Formats;
using ArgumentKit.Text;

Console.OutputEncoding = Encoding.UTF8;
string path = args.ElementAtOrDefault(0) ?? Path.Combine(AppContext.BaseDirectory, "tiktok-wechat.txt");
string folder = args.ElementAtOrDefault(1) ?? "argumentkit-output";
try
{
    DocumentInfo document = new(Path.GetFileName(path));
    ArgumentAnalysis analysis = ArgumentAnalyzer.Create().Analyze(File.ReadAllText(path), document);

    OutputFormats.Table.Write(analysis, document, Console.Out);

    Directory.CreateDirectory(folder);
    Console.WriteLine();
    Console.WriteLine("Written:");
    foreach (OutputFormat format in OutputFormats.All.Remove(OutputFormats.Table))
    {
        string file = Path.Combine(folder, Path.GetFileNameWithoutExtension(path) + format.Extension);
        File.WriteAllText(file, format.Write(analysis, document));
        Console.WriteLine($"  {Path.GetFullPath(file)}");
    }

    return 0;
}
catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
{
    Console.Error.WriteLine(exception.Message);
    return 2;
}
