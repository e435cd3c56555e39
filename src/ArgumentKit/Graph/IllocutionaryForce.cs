namespace ArgumentKit.Graph;

/// <summary>The illocutionary forces that Inference Anchoring Theory tells apart, as the published AIF corpora use them.</summary>
public enum IllocutionaryForce
{
    /// <summary>Not named, or by a name that this library does not know.</summary>
    Unknown,

    /// <summary>Says that it is so.</summary>
    Asserting,

    /// <summary>Says that it is so, and asks for assent.</summary>
    AssertiveQuestioning,

    /// <summary>Asks in form only.</summary>
    RhetoricalQuestioning,

    /// <summary>Asks.</summary>
    PureQuestioning,

    /// <summary>Asks in order to direct.</summary>
    DirectiveQuestioning,

    /// <summary>Asks for grounds.</summary>
    Challenging,

    /// <summary>Asks for grounds, and implies that there are none.</summary>
    AssertiveChallenging,

    /// <summary>Asks for grounds and no more.</summary>
    PureChallenging,

    /// <summary>Asks for grounds in form only.</summary>
    RhetoricalChallenging,

    /// <summary>Gives one thing as a reason for another.</summary>
    Arguing,

    /// <summary>Says again.</summary>
    Restating,

    /// <summary>Takes over.</summary>
    Agreeing,

    /// <summary>Speaks against.</summary>
    Disagreeing,

    /// <summary>Answers yes.</summary>
    Affirming,

    /// <summary>Answers no.</summary>
    Disaffirming,

    /// <summary>Grants it against own interest.</summary>
    Conceding,

    /// <summary>Grants it as what everybody holds.</summary>
    PopularConceding,

    /// <summary>Says the opposite.</summary>
    Contradicting,

    /// <summary>Turns down.</summary>
    Rejecting,

    /// <summary>Says the opposite of what it means.</summary>
    IronicAsserting,

    /// <summary>Offers.</summary>
    Offering,

    /// <summary>Binds itself to do it.</summary>
    Promising,

    /// <summary>Commands.</summary>
    Order,

    /// <summary>Is the work of an annotator; no speech of the text.</summary>
    Analysing,

    /// <summary>Does something that nobody has specified.</summary>
    DefaultIllocuting,
}
