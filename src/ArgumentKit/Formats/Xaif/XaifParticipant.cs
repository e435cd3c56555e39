using System.Text.Json;
using ArgumentKit.Formats.Graphs;
using ArgumentKit.Graph;

namespace ArgumentKit.Formats.Xaif;

/// <summary>
/// Participants of xAIF have a first name and a surname. A name of ours is split at its last blank; where a source splits otherwise, its
/// own parts are kept. The modules of oAMF write "None" for a missing surname.
/// </summary>
internal static class XaifParticipant
{
    private const string First = "firstname";
    private const string Last = "surname";
    private const string Missing = "None";

    public static Participant Read(ref Utf8JsonReader reader)
    {
        string id = "";
        string first = "";
        string last = "";
        List<KeyValuePair<string, string>> extra = [];
        while (reader.NextKey())
        {
            string key = reader.Text();
            reader.Next();
            switch (key)
            {
                case "participantID":
                    id = reader.Scalar() ?? "";
                    break;
                case First:
                    first = reader.Scalar() ?? "";
                    break;
                case Last:
                    last = reader.Scalar() ?? "";
                    break;
                default:
                    string raw = reader.Raw();
                    if (raw != "null")
                    {
                        extra.Add(new(key, raw));
                    }

                    break;
            }
        }

        string name = last is "" or Missing ? first : $"{first} {last}".Trim();
        name = name.Length == 0 ? id : name;
        if (Split(name) != (first, last))
        {
            extra.Add(new(First, Quote(first)));
            extra.Add(new(Last, Quote(last)));
        }

        return new Participant(id) { Name = name, Extra = ExtensionData.FromEntries(extra) };
    }

    public static void Write(Utf8JsonWriter json, Participant participant)
    {
        json.WriteStartObject();
        json.WriteString("participantID", participant.Id);
        (string first, string last) = Split(participant.Name);
        if (participant.Extra[First] is null)
        {
            json.WriteString(First, first);
        }

        if (participant.Extra[Last] is null)
        {
            json.WriteString(Last, last);
        }

        GraphJsonWriter.WriteMembers(json, participant.Extra);
        json.WriteEndObject();
    }

    private static (string First, string Last) Split(string name)
    {
        int blank = name.LastIndexOf(' ');
        return blank < 0 ? (name, "") : (name[..blank], name[(blank + 1)..]);
    }

    private static string Quote(string text) => $"\"{JsonEncodedText.Encode(text)}\"";
}
