namespace ArgumentKit.Annotations.Encoder;

/// <summary>What a word is to a cue: nothing, or a part of its source or of its content.</summary>
internal static class RoleLabels
{
    public const int Outside = 0;
    public const int BeginsSource = 1;
    public const int InsideSource = 2;
    public const int BeginsContent = 3;
    public const int InsideContent = 4;
    public const int Count = 5;
}
