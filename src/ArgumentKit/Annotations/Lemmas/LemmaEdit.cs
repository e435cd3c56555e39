namespace ArgumentKit.Annotations.Lemmas;

/// <summary>How a form becomes its lemma: drop so many characters from the end, then add some.</summary>
internal readonly record struct LemmaEdit(int Drop, string Add)
{
    /// <summary>The shortest edit from a form to its lemma; null if they share no beginning to speak of.</summary>
    public static LemmaEdit? Between(string form, string lemma)
    {
        int shared = 0;
        while (shared < form.Length && shared < lemma.Length && form[shared] == lemma[shared])
        {
            shared++;
        }

        int drop = form.Length - shared;
        return drop < 100 ? new LemmaEdit(drop, lemma[shared..]) : null;
    }

    /// <summary>The lemma; a form too short for the edit is its own lemma.</summary>
    public string Apply(string form) =>
        Drop < form.Length || (Drop == form.Length && Add.Length > 0) ? string.Concat(form.AsSpan(0, form.Length - Drop), Add) : form;
}
