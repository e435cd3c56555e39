namespace ArgumentKit.Formats.Aif;

/// <summary>Names that AIF JSON and xAIF share.</summary>
internal static class AifFields
{
    /// <summary>Under this key stands what AIF has no words for, in those of this library. Other readers pass over it.</summary>
    public const string Details = "argumentkit";

    public const string Nodes = "nodes";
    public const string Edges = "edges";
    public const string Locutions = "locutions";
    public const string Participants = "participants";
    public const string SchemeFulfillments = "schemefulfillments";
}
