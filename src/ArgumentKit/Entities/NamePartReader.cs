using ArgumentKit.Syntax;

namespace ArgumentKit.Entities;

/// <summary>Cuts a run of capitalized words into body, role and name, by the tables.</summary>
internal sealed class NamePartReader(ActorTable actors, RoleTable roles)
{
    private const int LongestRole = 3;
    private const int LongestState = 3;

    /// <summary>The parts of a run; it grows over small words that belong to a known name or title ("Secretary <c>of</c> State Varga").</summary>
    public NameParts Read(SyntaxTree tree, int start, int end)
    {
        Actor? body = null;
        RoleTable.Role? role = null;
        string? title = null;
        int nameStart = start;
        for (int index = start; index < end;)
        {
            int length = LongestActor(tree, index, out Actor? actor);
            if (length > 0)
            {
                // What stands before was a name of its own: "Reporters Without Borders Tencent" does not happen, "Trump US" hardly.
                body = actor;
                nameStart = index + length;
            }
            else if ((length = RoleLength(tree, index, out RoleTable.Role? found)) > 0)
            {
                role = found;
                nameStart = index + length;
                title = tree.Text[WordRun.Span(tree, index, nameStart)];
            }

            index += Math.Max(length, 1);
            end = index > end ? NameReader.RunEnd(tree, index) : end;
        }

        return new NameParts(body, role, title, nameStart, end);
    }

    /// <summary>How many words from an index on name a role; 0 if they name none.</summary>
    public int RoleLength(SyntaxTree tree, int index, out RoleTable.Role? role)
    {
        for (int length = Math.Min(LongestRole, tree.Count - index); length > 0; length--)
        {
            role = roles.Find(tree.Text[WordRun.Span(tree, index, index + length)]) ?? (length == 1 ? roles.Find(tree[index].Lemma) : null);
            if (role is not null)
            {
                return length;
            }
        }

        role = null;
        return 0;
    }

    private int LongestActor(SyntaxTree tree, int index, out Actor? actor)
    {
        for (int length = Math.Min(actors.LongestName, tree.Count - index); length > 0; length--)
        {
            string words = tree.Text[WordRun.Span(tree, index, index + length)].Replace('\u2019', '\'');
            actor = actors.Find(words) ?? (length <= LongestState && char.IsUpper(words[0]) ? actors.Government(words) : null);
            if (actor is not null)
            {
                return length;
            }
        }

        actor = null;
        return 0;
    }
}
