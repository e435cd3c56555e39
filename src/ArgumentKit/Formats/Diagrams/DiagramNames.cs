using System.Globalization;
using ArgumentKit.Graph;

namespace ArgumentKit.Formats.Diagrams;

/// <summary>
/// Names for the nodes of one drawing. Ids of an analysis (C7) are kept; ids from elsewhere may hold any character or be words of the
/// drawing language ("end", "node"), so they are numbered.
/// </summary>
internal sealed class DiagramNames
{
    private const int LongestKept = 15;

    private readonly Dictionary<NodeId, string> _names = [];

    public string this[NodeId id]
    {
        get
        {
            if (!_names.TryGetValue(id, out string? name))
            {
                name = IsPlain(id.Value) ? id.Value : string.Create(CultureInfo.InvariantCulture, $"node{_names.Count}");
                _names.Add(id, name);
            }

            return name;
        }
    }

    /// <summary>A capital and digits: no language of drawings has such a word.</summary>
    private static bool IsPlain(string id) =>
        id.Length is > 1 and <= LongestKept && char.IsAsciiLetterUpper(id[0]) && !id.AsSpan(1).ContainsAnyExceptInRange('0', '9');
}
