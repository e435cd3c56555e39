using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using ArgumentKit.Graph;

namespace ArgumentKit.Formats.Aif;

/// <summary>
/// Finds out who speaks. A row names a person by number; the name stands before the words, "Name : words". Where a locution has no row the
/// name alone must do. AIFdb merges locutions with equal words, so one may have several rows.
/// </summary>
internal sealed class SpeakerNames
{
    public const string Separator = " : ";
    private const int LongestName = 80;

    private readonly Dictionary<string, List<SpeechEvent>> _rows = [];
    private readonly HashSet<string> _nodes = [];
    private readonly List<AifLocution> _strays = [];
    private readonly Dictionary<string, Participant> _participants = [];
    private readonly Dictionary<string, string> _idByName = [];

    public SpeakerNames(AifContent content, AnalystFolding folding)
    {
        foreach (AifNode node in content.Nodes)
        {
            _nodes.Add(node.Id);
        }

        foreach (AifLocution row in content.Locutions)
        {
            if (!_nodes.Contains(row.Node))
            {
                _strays.Add(row);
            }
            else if (_rows.TryGetValue(row.Node, out List<SpeechEvent>? rows))
            {
                rows.Add(row.Event);
            }
            else
            {
                _rows.Add(row.Node, [row.Event]);
            }
        }

        foreach (Participant participant in content.Participants)
        {
            _participants.TryAdd(participant.Id, participant);
            _idByName.TryAdd(participant.Name, participant.Id);
        }

        AddPersons(content);
        AddNames(content, folding);
    }

    /// <summary>Everybody who speaks, those with a record first.</summary>
    public IEnumerable<Participant> Participants => _participants.Values;

    /// <summary>The rows about nodes that are not there, as a JSON list; empty if there are none.</summary>
    public string Strays => _strays.Count == 0 ? "" : Write(_strays);

    /// <summary>The rows about a node, as a JSON list; empty if there are none.</summary>
    public string RowsOf(string node) =>
        _rows.TryGetValue(node, out List<SpeechEvent>? rows) ? Write(rows.Select(row => new AifLocution(node, row))) : "";

    /// <summary>A locution: words, what names the speaker before them, speakers, events.</summary>
    public LocutionNode Locution(AifNode node)
    {
        int prefix = PrefixLength(node.Text);
        string name = NameBefore(node.Text, prefix);
        List<SpeechEvent> rows = _rows.GetValueOrDefault(node.Id) ?? [];
        ImmutableArray<string> speakers = rows.Count == 0
            ? name.Length > 0 && _idByName.TryGetValue(name, out string? known) ? [known] : []
            : rows.Count == 1 ? [rows[0].Speaker] : [.. rows.Select(static row => row.Speaker).Distinct()];
        return new LocutionNode
        {
            Text = prefix == 0 ? node.Text : node.Text[prefix..],
            Prefix = node.Text[..prefix],
            Speakers = speakers,
            Events = [.. rows],
        };
    }

    /// <summary>Length of "Name : " at the start of a locution; 0 if there is none.</summary>
    public static int PrefixLength(string text)
    {
        int end = text.AsSpan(0, Math.Min(text.Length, LongestName + Separator.Length)).IndexOf(Separator, StringComparison.Ordinal);
        return end <= 0 || text.AsSpan(0, end).IsWhiteSpace() ? 0 : end + Separator.Length;
    }

    /// <summary>The name in a prefix; in "Analyst: Speaker : " it is the speaker's.</summary>
    private static string NameBefore(string text, int prefix)
    {
        string name = prefix == 0 ? "" : text[..(prefix - Separator.Length)].Trim();
        int analyst = name.IndexOf(": ", StringComparison.Ordinal);
        return analyst < 0 ? name : name[(analyst + 2)..].Trim();
    }

    public static void Write(Utf8JsonWriter json, AifLocution row)
    {
        json.WriteStartObject();
        json.WriteString("nodeID", row.Node);
        json.WriteString("personID", row.Event.Speaker);
        json.WriteString("timestamp", row.Event.Timestamp);
        json.WriteString("start", row.Event.Start);
        json.WriteString("end", row.Event.End);
        json.WriteString("source", row.Event.Source);
        Graphs.GraphJsonWriter.WriteMembers(json, row.Event.Extra);
        json.WriteEndObject();
    }

    /// <summary>A person's name is the one that stands before most of the person's locutions.</summary>
    private void AddPersons(AifContent content)
    {
        Dictionary<string, Dictionary<string, int>> names = [];
        foreach (AifNode node in content.Nodes)
        {
            if (node.Type != "L" || !_rows.TryGetValue(node.Id, out List<SpeechEvent>? rows) || rows.Count != 1 || PrefixLength(node.Text) is not (> 0 and int prefix))
            {
                continue;
            }

            if (!names.TryGetValue(rows[0].Speaker, out Dictionary<string, int>? counts))
            {
                names.Add(rows[0].Speaker, counts = []);
            }

            string name = NameBefore(node.Text, prefix);
            counts[name] = counts.GetValueOrDefault(name) + 1;
        }

        foreach (AifLocution row in content.Locutions)
        {
            string person = row.Event.Speaker;
            if (!_participants.ContainsKey(person))
            {
                string name = names.TryGetValue(person, out Dictionary<string, int>? counts)
                    ? counts.MaxBy(static count => count.Value).Key
                    : person;
                _participants.Add(person, new Participant(person) { Name = name });
                _idByName.TryAdd(name, person);
            }
        }
    }

    /// <summary>Who speaks without a row is known by name alone.</summary>
    private void AddNames(AifContent content, AnalystFolding folding)
    {
        foreach (AifNode node in content.Nodes)
        {
            if (node.Type == "L" && !_rows.ContainsKey(node.Id) && !folding.IsFolded(node.Id) && PrefixLength(node.Text) is > 0 and int prefix)
            {
                string name = NameBefore(node.Text, prefix);
                if (!_idByName.ContainsKey(name) && !_participants.ContainsKey(name))
                {
                    _participants.Add(name, new Participant(name) { IsInferred = true });
                    _idByName.Add(name, name);
                }
            }
        }
    }

    private static string Write(IEnumerable<AifLocution> rows)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter json = new(stream))
        {
            json.WriteStartArray();
            foreach (AifLocution row in rows)
            {
                Write(json, row);
            }

            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(stream.GetBuffer().AsSpan(0, (int)stream.Length));
    }
}
