namespace ArgumentKit.Text;

/// <summary>What part of an article a stretch of text is.</summary>
public enum ZoneKind
{
    /// <summary>The running text, the only zone whose sentences can be claims.</summary>
    Body,

    /// <summary>The title of the article or of one of its sections.</summary>
    Headline,

    /// <summary>Who wrote it: "By Jane Doe".</summary>
    Byline,

    /// <summary>Where and when it was written: "GENEVA, March 3 (Reuters) —".</summary>
    Dateline,

    /// <summary>Who the author is: "The writer teaches law at …".</summary>
    AuthorBiography,

    /// <summary>Furniture of the page: "Read more", "Share this", "All rights reserved".</summary>
    Boilerplate,
}
