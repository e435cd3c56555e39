namespace ArgumentKit.Syntax;

/// <summary>The grammatical relations of Universal Dependencies 2 with the subtypes of the English treebanks.</summary>
public enum DependencyRelation
{
    /// <summary><c>dep</c>: an unspecified dependent.</summary>
    Dependent,

    /// <summary><c>root</c>: the head of the sentence; its head index is -1.</summary>
    Root,

    /// <summary><c>acl</c>: a clause that modifies a noun: "the plan &lt;to ban&gt; it".</summary>
    ClausalModifier,

    /// <summary><c>acl:relcl</c>: a relative clause: "apps &lt;which send&gt; data".</summary>
    RelativeClause,

    /// <summary><c>advcl</c>: a clause that modifies a predicate: "… &lt;because&gt; it is true".</summary>
    AdverbialClause,

    /// <summary><c>advcl:relcl</c>: a relative clause on a whole clause: "…, &lt;which&gt; surprised nobody".</summary>
    AdverbialRelativeClause,

    /// <summary><c>advmod</c>.</summary>
    AdverbialModifier,

    /// <summary><c>amod</c>.</summary>
    AdjectivalModifier,

    /// <summary><c>appos</c>.</summary>
    Apposition,

    /// <summary><c>aux</c>.</summary>
    AuxiliaryVerb,

    /// <summary><c>aux:pass</c>.</summary>
    PassiveAuxiliary,

    /// <summary><c>case</c>: an adposition or possessive marker, hung on the nominal.</summary>
    CaseMarker,

    /// <summary><c>cc</c>.</summary>
    Coordination,

    /// <summary><c>cc:preconj</c>: "&lt;both&gt; A and B".</summary>
    Preconjunction,

    /// <summary><c>ccomp</c>: a clause with its own subject as object: "said that it &lt;is&gt; so".</summary>
    ClausalComplement,

    /// <summary><c>compound</c>.</summary>
    Compound,

    /// <summary><c>compound:prt</c>: "point &lt;out&gt;".</summary>
    VerbParticle,

    /// <summary><c>conj</c>.</summary>
    Conjunct,

    /// <summary><c>cop</c>.</summary>
    Copula,

    /// <summary><c>csubj</c>.</summary>
    ClausalSubject,

    /// <summary><c>csubj:outer</c>.</summary>
    OuterClausalSubject,

    /// <summary><c>csubj:pass</c>.</summary>
    PassiveClausalSubject,

    /// <summary><c>det</c>.</summary>
    Determiner,

    /// <summary><c>det:predet</c>: "&lt;all&gt; the men".</summary>
    Predeterminer,

    /// <summary><c>discourse</c>.</summary>
    Discourse,

    /// <summary><c>dislocated</c>.</summary>
    Dislocated,

    /// <summary><c>expl</c>: "&lt;it&gt; is said that …".</summary>
    Expletive,

    /// <summary><c>fixed</c>: later word of a fixed expression: "because &lt;of&gt;".</summary>
    Fixed,

    /// <summary><c>flat</c>: later word of a name: "Donald &lt;Trump&gt;".</summary>
    Flat,

    /// <summary><c>goeswith</c>.</summary>
    GoesWith,

    /// <summary><c>iobj</c>.</summary>
    IndirectObject,

    /// <summary><c>list</c>.</summary>
    List,

    /// <summary><c>mark</c>: subordinator or infinitive marker: "&lt;that&gt; it is so".</summary>
    Marker,

    /// <summary><c>nmod</c>.</summary>
    NominalModifier,

    /// <summary><c>nmod:desc</c>: "&lt;President&gt; Bush".</summary>
    DescriptiveModifier,

    /// <summary><c>nmod:poss</c>: "&lt;Trump&gt;'s decision".</summary>
    PossessiveModifier,

    /// <summary><c>nmod:unmarked</c>.</summary>
    UnmarkedNominalModifier,

    /// <summary><c>nsubj</c>.</summary>
    Subject,

    /// <summary><c>nsubj:outer</c>: subject of a copula clause whose predicate is a clause.</summary>
    OuterSubject,

    /// <summary><c>nsubj:pass</c>.</summary>
    PassiveSubject,

    /// <summary><c>nummod</c>.</summary>
    NumericModifier,

    /// <summary><c>obj</c>.</summary>
    Object,

    /// <summary><c>obl</c>.</summary>
    Oblique,

    /// <summary><c>obl:agent</c>: "was said &lt;by officials&gt;".</summary>
    Agent,

    /// <summary><c>obl:unmarked</c>: "… last &lt;week&gt;".</summary>
    UnmarkedOblique,

    /// <summary><c>orphan</c>.</summary>
    Orphan,

    /// <summary><c>parataxis</c>: a clause beside another without link: "it is so, &lt;said&gt; X".</summary>
    Parataxis,

    /// <summary><c>punct</c>.</summary>
    Punctuation,

    /// <summary><c>reparandum</c>.</summary>
    Reparandum,

    /// <summary><c>vocative</c>.</summary>
    Vocative,

    /// <summary><c>xcomp</c>: a predicate without own subject: "urged them &lt;to stop&gt;".</summary>
    OpenComplement,
}
