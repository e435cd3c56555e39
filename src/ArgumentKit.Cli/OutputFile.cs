using System.Text;

namespace ArgumentKit.Cli;

/// <summary>A file to write whole or not at all.</summary>
internal sealed class OutputFile
{
    /// <summary>Devices such as /dev/null are written to; renaming a file over one would destroy it.</summary>
    private const string DeviceFolder = "/dev/";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private OutputFile(string path) => Path = path;

    public string Path { get; }

    /// <summary>The file for the result of an input.</summary>
    /// <exception cref="CommandException">The path is empty, a folder, or the input itself.</exception>
    public static OutputFile For(string path, InputDocument input)
    {
        if (string.IsNullOrWhiteSpace(path))
        {
            throw new CommandException("--output needs a name.");
        }

        if (Directory.Exists(path))
        {
            throw new CommandException($"{path}: is a folder; --output must name a file here.");
        }

        if (!input.IsStandardInput && System.IO.Path.GetFullPath(path) == System.IO.Path.GetFullPath(input.Path))
        {
            throw new CommandException($"{path}: the output would overwrite its input.");
        }

        return new OutputFile(path);
    }

    /// <summary>Writes a file beside it and renames that, so that nobody ever sees half a file.</summary>
    /// <exception cref="CommandException">It cannot be written; whatever was there before is still there.</exception>
    public void Write(string content)
    {
        try
        {
            string path = System.IO.Path.GetFullPath(Path);
            if (path.StartsWith(DeviceFolder, StringComparison.Ordinal))
            {
                File.WriteAllText(path, content, Utf8);
            }
            else
            {
                Replace(FollowLinks(path), content);
            }
        }
        catch (Exception exception) when (FileFault.Is(exception))
        {
            throw new CommandException($"{Path}: cannot be written. {exception.Message}", exception);
        }
    }

    /// <summary>A link stays a link: what it names is written.</summary>
    private static string FollowLinks(string path) =>
        (File.Exists(path) ? File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName : null) ?? path;

    private static void Replace(string path, string content)
    {
        string temporary = $"{path}.{System.IO.Path.GetRandomFileName()}.tmp";
        try
        {
            File.WriteAllText(temporary, content, Utf8);
            File.Move(temporary, path, overwrite: true);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }
}
