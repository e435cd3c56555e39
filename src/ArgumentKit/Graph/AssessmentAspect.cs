namespace ArgumentKit.Graph;

/// <summary>What of a node can be right or wrong on its own.</summary>
public enum AssessmentAspect
{
    /// <summary>That it is there at all: that it is a claim, that the two bear on one another.</summary>
    Existence,

    /// <summary>That it is of its kind: support rather than attack, value rather than fact.</summary>
    Label,

    /// <summary>That it hangs where it hangs.</summary>
    Attachment,

    /// <summary>That it is said by whom it is said to be.</summary>
    Attribution,
}
