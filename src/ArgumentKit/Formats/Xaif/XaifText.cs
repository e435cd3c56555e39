using System.Collections.Immutable;
using System.Net;
using System.Text;
using ArgumentKit.Graph;
using ArgumentKit.Text;

namespace ArgumentKit.Formats.Xaif;

/// <summary>
/// The text of an xAIF file: HTML in which the words of a node stand in a span named after it, <c>node</c> and its id (OVA3) or the bare id
/// (oAMF).
/// </summary>
internal static class XaifText
{
    private const string IdPrefix = "node";

    /// <summary>The plain text, and where in it each node's words stand.</summary>
    public static (string Text, Dictionary<string, List<TextSpan>> Spans) Read(string html, Func<string, bool> isNode)
    {
        StringBuilder text = new();
        Dictionary<string, List<TextSpan>> spans = [];
        Stack<(string? Node, int Start)> open = new();
        int index = 0;
        while (index < html.Length)
        {
            int tag = html.IndexOf('<', index);
            text.Append(WebUtility.HtmlDecode(html[index..(tag < 0 ? html.Length : tag)]));
            int end = tag < 0 ? -1 : html.IndexOf('>', tag);
            if (end < 0)
            {
                text.Append(tag < 0 ? "" : html[tag..]);
                break;
            }

            ReadTag(html.AsSpan(tag + 1, end - tag - 1), text, open, spans, isNode);
            index = end + 1;
        }

        return (text.ToString(), spans);
    }

    /// <summary>The text with the words of nodes marked; spans that cross others cannot be and are left out.</summary>
    public static string Write(string text, IEnumerable<ArgumentNode> nodes)
    {
        (TextSpan Span, string Node)[] marks =
        [
            .. nodes.SelectMany(static node => node.Spans, static (node, span) => (span, node.Id.Value))
                .Where(mark => !mark.span.IsEmpty && mark.span.End <= text.Length)
                .OrderBy(static mark => mark.span.Start)
                .ThenByDescending(static mark => mark.span.Length),
        ];
        StringBuilder html = new();
        Stack<TextSpan> open = new();
        int written = 0;
        foreach ((TextSpan span, string node) in marks)
        {
            Close(html, text, open, span.Start, ref written);
            if (open.TryPeek(out TextSpan outer) && span.End > outer.End)
            {
                continue;
            }

            Append(html, text, ref written, span.Start);
            html.Append("<span id=\"").Append(IdPrefix).Append(WebUtility.HtmlEncode(node)).Append("\" class=\"highlighted\">");
            open.Push(span);
        }

        Close(html, text, open, int.MaxValue, ref written);
        Append(html, text, ref written, text.Length);
        return html.ToString();
    }

    private static void ReadTag(
        ReadOnlySpan<char> tag, StringBuilder text, Stack<(string? Node, int Start)> open, Dictionary<string, List<TextSpan>> spans, Func<string, bool> isNode)
    {
        if (tag.StartsWith("br", StringComparison.OrdinalIgnoreCase))
        {
            text.Append('\n');
        }
        else if (tag.StartsWith("span", StringComparison.OrdinalIgnoreCase))
        {
            open.Push((NodeOf(tag, isNode), text.Length));
        }
        else if (tag.StartsWith("/span", StringComparison.OrdinalIgnoreCase) && open.TryPop(out (string? Node, int Start) closed) && closed.Node is { } node)
        {
            if (!spans.TryGetValue(node, out List<TextSpan>? found))
            {
                spans.Add(node, found = []);
            }

            found.Add(TextSpan.FromBounds(closed.Start, text.Length));
        }
    }

    private static string? NodeOf(ReadOnlySpan<char> tag, Func<string, bool> isNode)
    {
        int start = tag.IndexOf("id=\"", StringComparison.OrdinalIgnoreCase);
        int length = start < 0 ? -1 : tag[(start + 4)..].IndexOf('"');
        if (length < 0)
        {
            return null;
        }

        string id = WebUtility.HtmlDecode(tag.Slice(start + 4, length).ToString());
        string bare = id.StartsWith(IdPrefix, StringComparison.Ordinal) ? id[IdPrefix.Length..] : id;
        return isNode(bare) ? bare : isNode(id) ? id : null;
    }

    private static void Close(StringBuilder html, string text, Stack<TextSpan> open, int before, ref int written)
    {
        while (open.TryPeek(out TextSpan top) && top.End <= before)
        {
            Append(html, text, ref written, top.End);
            html.Append("</span>");
            open.Pop();
        }
    }

    private static void Append(StringBuilder html, string text, ref int written, int end)
    {
        foreach (char letter in text.AsSpan(written, end - written))
        {
            html.Append(letter switch
            {
                '<' => "&lt;",
                '>' => "&gt;",
                '&' => "&amp;",
                '\n' => "<br>",
                _ => letter.ToString(),
            });
        }

        written = end;
    }
}
