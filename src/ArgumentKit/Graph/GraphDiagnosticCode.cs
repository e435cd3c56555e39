namespace ArgumentKit.Graph;

/// <summary>What can be wrong with a graph whose edges all join existing nodes.</summary>
public enum GraphDiagnosticCode
{
    /// <summary>A relation that nothing leads into.</summary>
    RelationWithoutSource,

    /// <summary>A relation that leads to nothing.</summary>
    RelationWithoutTarget,

    /// <summary>A relation that leads to several nodes.</summary>
    RelationWithSeveralTargets,

    /// <summary>An edge from a node to itself.</summary>
    SelfLoop,

    /// <summary>An edge between kinds of nodes that AIF does not join.</summary>
    IllegalEdge,

    /// <summary>An edge whose role does not fit the kinds of its nodes.</summary>
    RoleMismatch,

    /// <summary>A locution by nobody.</summary>
    LocutionWithoutSpeaker,

    /// <summary>A speaker that is no participant of the graph.</summary>
    UnknownParticipant,

    /// <summary>An illocution about nothing.</summary>
    IllocutionWithoutContent,

    /// <summary>An illocution that neither a locution nor a transition performs.</summary>
    IllocutionWithoutSpeech,

    /// <summary>A transition that does not lead from a locution to another.</summary>
    IncompleteTransition,

    /// <summary>A claim without words.</summary>
    EmptyClaim,

    /// <summary>A claim that negates something that is not a claim of the graph.</summary>
    UnknownNegation,

    /// <summary>A span that reaches over the end of the document.</summary>
    SpanOutsideDocument,

    /// <summary>An assessment that is not from 0 to 1.</summary>
    AssessmentOutOfRange,

    /// <summary>A node of a kind that this library does not know.</summary>
    UnknownKind,
}
