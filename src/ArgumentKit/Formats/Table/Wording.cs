using System.Text;
using ArgumentKit.Attributions;
using ArgumentKit.Claims;
using ArgumentKit.Speech;
using ArgumentKit.Text;

namespace ArgumentKit.Formats.Table;

/// <summary>The report's words for the types of the analysis, and its limits on how much of the text it repeats.</summary>
internal static class Wording
{
    /// <summary>Positions in the order in which the report lists them: for, against, then what is neither.</summary>
    public static readonly Position[] PositionOrder =
    [
        Position.Asserts, Position.Endorses, Position.Concedes, Position.Demands, Position.Promises,
        Position.Denies, Position.Opposes, Position.Questions, Position.Reports, Position.None,
    ];

    /// <summary>No quotation is repeated beyond this many UTF-16 code units.</summary>
    private const int QuotationLimit = 400;

    /// <summary>A position seen from the claim; one form for one holder and for several.</summary>
    public static string Passive(Position position) => position switch
    {
        Position.Asserts => "asserted by",
        Position.Denies => "denied by",
        Position.Endorses => "endorsed by",
        Position.Concedes => "conceded by",
        Position.Opposes => "opposed by",
        Position.Demands => "demanded by",
        Position.Promises => "promised by",
        Position.Questions => "questioned by",
        Position.Reports => "reported by",
        _ => "mentioned by",
    };

    /// <summary>A position seen from the holder.</summary>
    public static string Active(Position position) => position == Position.None ? "mentions" : Words(position.ToString());

    /// <summary>What the source does, and where that is not plain, whether for or against and how sure.</summary>
    public static string Act(Attribution attribution)
    {
        string act = Words(attribution.Act.ToString());
        if (attribution.Polarity == Polarity.Negative && !IsNegative(attribution.Act))
        {
            act = "not " + act;
        }

        return attribution.Certainty is Certainty.Certain or Certainty.Unknown ? act : $"{act}, {Words(attribution.Certainty.ToString())}";
    }

    /// <summary>An id; those of analyses made elsewhere may hold any character.</summary>
    public static string Id(string id) => SingleLine.From(id);

    /// <summary>Words of the text, on one line and not too many.</summary>
    public static string Quote(ReadOnlySpan<char> text) => SingleLine.From(text, QuotationLimit);

    /// <summary>The words of several spans, with "…" where something stands between them.</summary>
    public static string Quote(SourceText text, IEnumerable<TextSpan> spans) =>
        string.Join(" … ", spans.Select(span => Quote(text.AsSpan(span))));

    private static bool IsNegative(SpeechAct act) =>
        act is SpeechAct.Deny or SpeechAct.Oppose or SpeechAct.Criticize or SpeechAct.Doubt or SpeechAct.DeclineToComment;

    /// <summary><c>DeclineToComment</c> as <c>decline to comment</c>.</summary>
    private static string Words(string name)
    {
        StringBuilder words = new();
        foreach (char letter in name)
        {
            if (char.IsUpper(letter) && words.Length > 0)
            {
                words.Append(' ');
            }

            words.Append(char.ToLowerInvariant(letter));
        }

        return words.ToString();
    }
}
