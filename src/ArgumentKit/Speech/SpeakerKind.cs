namespace ArgumentKit.Speech;

/// <summary>What kind of actor holds a position.</summary>
public enum SpeakerKind
{
    /// <summary>Somebody of whom the text does not say who it is ("it is believed that …").</summary>
    Unnamed,

    /// <summary>The author of the text.</summary>
    Author,

    /// <summary>A state's government or a part of it.</summary>
    Government,

    /// <summary>A company, or a product that the text lets act for its company.</summary>
    Company,

    /// <summary>Any other body: a party, an agency, a newspaper, a court, an alliance.</summary>
    Organization,

    /// <summary>One human being.</summary>
    Person,

    /// <summary>Several people without an institution: "critics", "voters".</summary>
    Group,
}
