using System.Globalization;
using ArgumentKit.Text;

namespace ArgumentKit.Formats;

/// <summary>
/// A way to write an analysis down. Formats hold no state and may be shared between threads. What they write depends on the analysis
/// alone: not on the culture, the clock or the machine; lines end in LF.
/// </summary>
public abstract class OutputFormat
{
    /// <summary>The word that selects the format on a command line: lower case, no blanks.</summary>
    public abstract string Name { get; }

    /// <summary>The media type (MIME) of what is written.</summary>
    public abstract string MediaType { get; }

    /// <summary>The extension of files in this format, with its dot.</summary>
    public abstract string Extension { get; }

    /// <summary>What the format is for, in one line.</summary>
    public abstract string Description { get; }

    /// <summary>What of an analysis the format cannot carry, in one line; empty when it carries everything.</summary>
    public abstract string Losses { get; }

    /// <summary>Writes an analysis. The writer is neither flushed nor closed.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public void Write(ArgumentAnalysis analysis, DocumentInfo document, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(writer);
        WriteCore(analysis, document, writer);
    }

    /// <summary>The analysis as a string.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public string Write(ArgumentAnalysis analysis, DocumentInfo document)
    {
        using StringWriter writer = new(CultureInfo.InvariantCulture);
        Write(analysis, document, writer);
        return writer.ToString();
    }

    /// <summary>The name.</summary>
    public sealed override string ToString() => Name;

    /// <summary>Writes an analysis; no argument is null. What is taken from the text must be escaped: it may hold any character.</summary>
    protected abstract void WriteCore(ArgumentAnalysis analysis, DocumentInfo document, TextWriter writer);
}
