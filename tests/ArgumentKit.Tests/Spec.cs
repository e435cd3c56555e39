using System.Runtime.CompilerServices;

namespace ArgumentKit.Tests;

/// <summary>
/// Reads specifications: Markdown whose blocks fenced as <c>```example</c> hold an input, a line <c>---</c> and what is expected of it.
/// An example is named after the heading above it and its line; so a failing test says where to read.
/// </summary>
internal static class Spec
{
    private const string Opening = "```example";
    private const string Closing = "```";
    private const string Separator = "---";

    /// <summary>The examples of a file: input and expectation, without line breaks at their ends.</summary>
    /// <param name="file">A path relative to the folder of the calling test, for instance <c>specs/zones.en.md</c>.</param>
    /// <param name="testFile">The calling test; the compiler fills it in.</param>
    public static TheoryData<string, string> Read(string file, [CallerFilePath] string testFile = "") =>
        Parse(file, File.ReadAllLines(Path.Combine(Path.GetDirectoryName(testFile)!, file)));

    /// <summary>The examples of a file's lines.</summary>
    /// <exception cref="FormatException">A block has no separator or no end.</exception>
    public static TheoryData<string, string> Parse(string file, IReadOnlyList<string> lines)
    {
        TheoryData<string, string> examples = [];
        string heading = file;
        for (int index = 0; index < lines.Count; index++)
        {
            if (lines[index].StartsWith('#'))
            {
                heading = lines[index].TrimStart('#').Trim();
            }
            else if (lines[index] == Opening)
            {
                string place = $"{file}:{index + 1}";
                string[] block = [.. lines.Skip(index + 1).TakeWhile(static line => line != Closing)];
                int separator = Array.IndexOf(block, Separator);
                if (separator < 0 || index + block.Length + 1 == lines.Count)
                {
                    throw new FormatException($"{place}: an example needs a line {Separator} and a closing {Closing}.");
                }

                examples.Add(new TheoryDataRow<string, string>(string.Join('\n', block[..separator]), string.Join('\n', block[(separator + 1)..]))
                {
                    TestDisplayName = $"{heading} ({place})",
                });
                index += block.Length + 1;
            }
        }

        return examples;
    }
}
