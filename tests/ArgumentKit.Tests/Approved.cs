using System.Runtime.CompilerServices;
using System.Text;

namespace ArgumentKit.Tests;

/// <summary>Compares output with a checked-in file. Set <c>UPDATE_APPROVED=1</c> to write the files anew, then read the diff.</summary>
internal static class Approved
{
    private const string UpdateVariable = "UPDATE_APPROVED";

    /// <summary>The output must be what <c>approved/NAME</c> beside the calling test holds.</summary>
    public static void Matches(string name, string actual, [CallerFilePath] string testFile = "")
    {
        string path = Path.Combine(Path.GetDirectoryName(testFile)!, "approved", name);
        if (Environment.GetEnvironmentVariable(UpdateVariable) == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            return;
        }

        Assert.True(File.Exists(path), $"{path} is missing: run the tests once with {UpdateVariable}=1.");
        string expected = File.ReadAllText(path);
        if (expected != actual)
        {
            string difference = FirstDifference(expected, actual);
            Assert.Fail($"The output differs from {path}; if it is better, run with {UpdateVariable}=1.\n{difference}");
        }
    }

    private static string FirstDifference(string expected, string actual)
    {
        string[] expectedLines = expected.Split('\n');
        string[] actualLines = actual.Split('\n');
        int line = 0;
        while (line < expectedLines.Length && line < actualLines.Length && expectedLines[line] == actualLines[line])
        {
            line++;
        }

        return $"line {line + 1}\n  expected: {expectedLines.ElementAtOrDefault(line)}\n  actual:   {actualLines.ElementAtOrDefault(line)}";
    }
}
