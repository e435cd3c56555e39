using ArgumentKit.Annotations;
using ArgumentKit.Speech;
using ArgumentKit.Syntax;
using ArgumentKit.Tokens;

namespace ArgumentKit.Entities;

/// <summary>
/// Enters whom the annotator recognised and names and tables do not know: descriptions become speakers of their own ("the mill's owners"),
/// pronouns and later descriptions go to the earlier mention that the annotator links them to.
/// </summary>
internal sealed class MentionReader(AnnotatedText text, SpeakerRegister register, Func<string, bool> isFirstPerson)
{
    private readonly string?[] _ids = new string?[text.Count];
    private readonly int[] _sizes = new int[text.Count];

    /// <summary>Reads all recognised mentions, in the order of the text.</summary>
    public void Read()
    {
        foreach (Mention mention in register.Mentions)
        {
            TokenRange words = text.Words.WordsIn(mention.Span);
            for (int word = words.Start; word < words.End; word++)
            {
                // Of mentions inside one another the word belongs to the smallest.
                if (_ids[word] is null || words.Length < _sizes[word])
                {
                    (_ids[word], _sizes[word]) = (mention.SpeakerId, words.Length);
                }
            }
        }

        string?[] resolved = new string?[text.Mentions.Length];
        for (int index = 0; index < resolved.Length; index++)
        {
            RecognisedMention mention = text.Mentions[index];
            string? antecedent = mention.Antecedent < 0 ? null : resolved[mention.Antecedent];
            resolved[index] = Resolve(mention, antecedent);
        }
    }

    private string? Resolve(RecognisedMention mention, string? antecedent)
    {
        SyntaxNode head = text[mention.Head];
        string? known = _ids[mention.Head];
        if (head.PartOfSpeech is PartOfSpeech.Pronoun or PartOfSpeech.Determiner)
        {
            if (known is null && antecedent is not null)
            {
                register.Mention(head.Span, antecedent);
            }

            return known ?? antecedent;
        }

        if (known is not null)
        {
            register.Classify(known, mention.Kind);
            return known;
        }

        if (mention.Kind == SpeakerKind.Author || isFirstPerson(head.Form))
        {
            return antecedent;
        }

        TokenRange phrase = Phrase(head);
        string id = antecedent ?? register.Add(Name(phrase), mention.Kind, null, null, isNamed: false);
        register.Mention(text.Words.SpanOf(phrase), id);
        return id;
    }

    /// <summary>The phrase of a head up to the clause, the apposition or the comma behind it: "the mill's owners<c>, who paid for it</c>".</summary>
    private TokenRange Phrase(SyntaxNode head)
    {
        int first = text.Words.WordsOf(text.Words.SentenceOf(text.IndexOf(head))).Start;
        int end = head.SubtreeEnd;
        foreach (SyntaxNode child in head.Children)
        {
            bool cuts = child.Relation is DependencyRelation.RelativeClause or DependencyRelation.Apposition or DependencyRelation.Conjunct
                or DependencyRelation.Punctuation or DependencyRelation.Parataxis or DependencyRelation.ClausalModifier;
            if (child.Index > head.Index && cuts)
            {
                end = Math.Min(end, child.SubtreeStart);
            }
        }

        return new TokenRange(first + head.SubtreeStart, first + Math.Max(end, head.Index + 1));
    }

    private string Name(TokenRange phrase)
    {
        int start = phrase.Start;
        while (start < phrase.End - 1 && text[start].PartOfSpeech is PartOfSpeech.Determiner or PartOfSpeech.Punctuation or PartOfSpeech.Adposition && text[start].PennTag != "PRP$")
        {
            start++;
        }

        return text.Text[text.Words.SpanOf(new TokenRange(start, phrase.End))];
    }
}
