namespace ArgumentKit.Training.Corpora.Marked;

/// <summary>What a source does with its words, as the marked texts tell it apart; the library's own acts are finer.</summary>
internal enum MarkedAct
{
    /// <summary>Says that it is so.</summary>
    Assert,

    /// <summary>Puts it forward with reserve.</summary>
    Suggest,

    /// <summary>Says that harm may come.</summary>
    Warn,

    /// <summary>Says what will be.</summary>
    Predict,

    /// <summary>Says that somebody did wrong.</summary>
    Accuse,

    /// <summary>Says that it is not so.</summary>
    Deny,

    /// <summary>Does not hold it true.</summary>
    Doubt,

    /// <summary>Grants it.</summary>
    Concede,

    /// <summary>Takes over another's claim or plan, or praises it.</summary>
    Endorse,

    /// <summary>Criticizes, condemns, or rejects a plan.</summary>
    Oppose,

    /// <summary>Wants somebody to do it.</summary>
    Demand,

    /// <summary>Commands it with authority.</summary>
    Order,

    /// <summary>Intends, decides or plans to do it.</summary>
    Promise,

    /// <summary>Wants to know it.</summary>
    Ask,

    /// <summary>Thinks, hopes, wants or fears it: a state of mind.</summary>
    Believe,

    /// <summary>Says nothing about it.</summary>
    DeclineToComment,

    /// <summary>None of these: greetings, condolences.</summary>
    Other,
}
