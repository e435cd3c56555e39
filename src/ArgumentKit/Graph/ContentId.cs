using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ArgumentKit.Graph;

/// <summary>
/// Ids that follow from what a node holds, so that the same graph gets the same ids on every run and machine. A letter for the kind, then
/// 60 bits of SHA-256 in base 32.
/// </summary>
internal static class ContentId
{
    private const string Base32 = "abcdefghijklmnopqrstuvwxyz234567";
    private const int Letters = 12;

    /// <summary>The id of a node that has none yet.</summary>
    /// <param name="node">The node.</param>
    /// <param name="ends">The nodes that it joins, where it lives by them.</param>
    public static NodeId Of(ArgumentNode node, params IEnumerable<NodeId> ends)
    {
        StringBuilder content = new();
        content.Append(node.Text).Append('\0');
        content.AppendJoin(',', node.Spans.Select(static span => string.Create(CultureInfo.InvariantCulture, $"{span.Start}+{span.Length}")));
        content.Append('\0').AppendJoin('\0', (node as LocutionNode)?.Speakers ?? []);
        content.Append('\0').AppendJoin('\0', ends.Select(static end => end.Value));
        if (node is IllocutionNode illocution)
        {
            content.Append('\0').Append(illocution.Act).Append('\0').Append(illocution.Force);
        }

        return new NodeId($"{Prefix(node)}-{Hash(content.ToString())}");
    }

    private static string Hash(string content)
    {
        byte[] hash = SHA256.HashData(Encoding.UTF8.GetBytes(content));
        return string.Create(Letters, hash, static (letters, hash) =>
        {
            for (int index = 0; index < letters.Length; index++)
            {
                letters[index] = Base32[hash[index] & 31];
            }
        });
    }

    private static char Prefix(ArgumentNode node) => node switch
    {
        ClaimNode => 'c',
        LocutionNode => 'l',
        InferenceNode => 'i',
        ConflictNode => 'x',
        RephraseNode => 'r',
        PreferenceNode => 'p',
        IllocutionNode => 'y',
        TransitionNode => 't',
        _ => 'o',
    };
}
