namespace ArgumentKit.Annotations.Linear;

/// <summary>The labels of the attribution tagger: begin and inside of source, cue and content.</summary>
internal enum AttributionRoleLabel : byte
{
    Outside,
    BeginSource,
    InsideSource,
    BeginCue,
    InsideCue,
    BeginContent,
    InsideContent,
}
