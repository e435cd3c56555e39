using ArgumentKit.Syntax;
using ArgumentKit.Text;

namespace ArgumentKit.Claims;

/// <summary>
/// Cuts a stretch of a sentence into clauses that can each be true or false: at connectives that have a verb on both sides
/// ("… can bother national security | because | those apps can send data"), and between coordinated clauses with subjects of their own.
/// Relative clauses and complements stay inside.
/// </summary>
internal sealed class ClauseCutter(ClaimLexicon lexicon)
{
    private const int ShortestClause = 2;

    /// <summary>The clauses of the words from <paramref name="first"/> up to <paramref name="end"/>.</summary>
    public List<Clause> Cut(SyntaxTree tree, int first, int end)
    {
        List<Clause> clauses = [];
        int start = first;
        ConnectiveSense sense = ConnectiveSense.None;
        TextSpan? marker = null;
        bool isFronted = false;
        if (Match(tree, first, end) is { } opening)
        {
            int body = first + opening.Words.Length;
            marker = Words(tree, first, body);
            sense = opening.Sense;
            start = body;
            int comma = opening.IsSubordinate ? FirstComma(tree, body, end) : -1;
            if (comma > 0)
            {
                Add(tree, body, comma, sense, marker, isFronted: true, clauses);
                (start, sense, marker) = (comma + 1, ConnectiveSense.None, null);
            }
            else if (opening.IsSubordinate && start < end)
            {
                isFronted = false;
            }
        }

        for (int index = start + 1; index < end; index++)
        {
            if (Match(tree, index, end) is not { } connective)
            {
                continue;
            }

            int body = index + connective.Words.Length;
            if (!HasVerb(tree, start, index) || !HasVerb(tree, body, end) || !Separates(tree, index, body, connective))
            {
                continue;
            }

            Add(tree, start, index, sense, marker, isFronted, clauses);
            (start, sense, marker, isFronted) = (body, connective.Sense, Words(tree, index, body), false);
            index = body;
        }

        Add(tree, start, end, sense, marker, isFronted, clauses);
        return clauses;
    }

    private Connective? Match(SyntaxTree tree, int index, int end)
    {
        if (index >= end)
        {
            return null;
        }

        foreach (Connective connective in lexicon.ConnectivesFrom(tree[index].Form))
        {
            bool fits = index + connective.Words.Length <= end;
            for (int word = 1; fits && word < connective.Words.Length; word++)
            {
                fits = tree[index + word].Form.Equals(connective.Words[word], StringComparison.OrdinalIgnoreCase);
            }

            if (fits)
            {
                return connective;
            }
        }

        return null;
    }

    /// <summary>"And" and other coordinators join words more often than clauses: only a clause with its own subject is cut off.</summary>
    private static bool Separates(SyntaxTree tree, int index, int body, Connective connective)
    {
        if (connective.Sense is ConnectiveSense.Temporal or ConnectiveSense.Purpose or ConnectiveSense.Instance)
        {
            return false;
        }

        if (connective.IsSubordinate)
        {
            return !connective.IsAmbiguous || tree[index].Relation == DependencyRelation.Marker;
        }

        if (connective.Sense == ConnectiveSense.Conjunction || connective.IsAmbiguous)
        {
            SyntaxNode head = tree[index].Head;
            return head.Index >= body && head.Relation == DependencyRelation.Conjunct && head.Subject is not null && head.IsPredicate
                && head.Head.Relation is not (DependencyRelation.RelativeClause or DependencyRelation.AdverbialClause);
        }

        return true;
    }

    private static int FirstComma(SyntaxTree tree, int first, int end)
    {
        for (int index = first + ShortestClause; index < end - ShortestClause; index++)
        {
            if (tree[index].Form == "," && HasVerb(tree, first, index) && HasVerb(tree, index, end))
            {
                return index;
            }
        }

        return -1;
    }

    private void Add(SyntaxTree tree, int first, int end, ConnectiveSense sense, TextSpan? marker, bool isFronted, List<Clause> clauses)
    {
        while (first < end && IsTrimmed(tree[first]))
        {
            first++;
        }

        while (end > first && (IsFinalSign(tree[end - 1]) || (end - 2 > first && IsFinalSign(tree[end - 2]) && Match(tree, end - 1, end) is not null)))
        {
            end--;
        }

        if (end - first >= ShortestClause && HasVerb(tree, first, end))
        {
            clauses.Add(new Clause(Words(tree, first, end), sense, marker, isFronted));
        }
    }

    private static bool IsFinalSign(SyntaxNode word) => word.PartOfSpeech == PartOfSpeech.Punctuation && word.Form is not (")" or "]" or "\"" or "\u201D");

    /// <summary>A claim stands alone: without the "that" or "and" that joined it.</summary>
    private static bool IsTrimmed(SyntaxNode word) =>
        (word.PartOfSpeech == PartOfSpeech.Punctuation && word.Form is not ("(" or "[" or "\"" or "\u201C"))
        || word.PartOfSpeech == PartOfSpeech.CoordinatingConjunction
        || (word.PartOfSpeech == PartOfSpeech.SubordinatingConjunction && word.Relation == DependencyRelation.Marker);

    /// <summary>Whether some verb is finite: "having" alone makes no claim.</summary>
    internal static bool HasFiniteVerb(SyntaxTree tree, int first, int end)
    {
        for (int index = first; index < end; index++)
        {
            if (tree.PennTag(index) is "VBD" or "VBP" or "VBZ" or "MD")
            {
                return true;
            }
        }

        return false;
    }

    internal static bool HasVerb(SyntaxTree tree, int first, int end)
    {
        for (int index = first; index < end; index++)
        {
            if (tree.PartOfSpeech(index) is PartOfSpeech.Verb or PartOfSpeech.Auxiliary)
            {
                return true;
            }
        }

        return false;
    }

    private static TextSpan Words(SyntaxTree tree, int first, int end) =>
        TextSpan.FromBounds(tree.Tokens[first].Span.Start, tree.Tokens[end - 1].Span.End);
}
