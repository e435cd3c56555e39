namespace ArgumentKit.Speech;

/// <summary>What a source does with what it says (after Searle's classes, refined by what reporting verbs distinguish).</summary>
public enum SpeechAct
{
    /// <summary>Says that it is so.</summary>
    Assert,

    /// <summary>Says that it is not so: "denied the allegations".</summary>
    Deny,

    /// <summary>Grants it against own interest: "admitted that …".</summary>
    Concede,

    /// <summary>Takes over another's claim or plan: "agreed with", "backed".</summary>
    Endorse,

    /// <summary>Is against a plan or wish: "rejected the deal", "does not agree".</summary>
    Oppose,

    /// <summary>Says that somebody did wrong.</summary>
    Accuse,

    /// <summary>Judges badly: "criticized the ban".</summary>
    Criticize,

    /// <summary>Judges well: "praised the decision".</summary>
    Praise,

    /// <summary>Wants somebody to do it: "urged", "called for".</summary>
    Demand,

    /// <summary>Commands it with authority: "ordered to ban".</summary>
    Order,

    /// <summary>Binds itself to do it.</summary>
    Promise,

    /// <summary>Announces harm: "threatened to …".</summary>
    Threaten,

    /// <summary>Puts a plan forward: "proposed", "suggested doing".</summary>
    Propose,

    /// <summary>Wants to know it.</summary>
    Ask,

    /// <summary>Says that harm may come.</summary>
    Warn,

    /// <summary>Says what will be.</summary>
    Predict,

    /// <summary>Holds it true: "thinks", "on the view of".</summary>
    Believe,

    /// <summary>Does not hold it true.</summary>
    Doubt,

    /// <summary>Wishes it.</summary>
    Hope,

    /// <summary>Plans to do it.</summary>
    Intend,

    /// <summary>Says nothing about it: "declined to comment on".</summary>
    DeclineToComment,

    /// <summary>Puts forward as possible, without vouching for it: "hinted that".</summary>
    Suggest,

    /// <summary>Speech that none of these describes: greetings, condolences.</summary>
    Other,
}
