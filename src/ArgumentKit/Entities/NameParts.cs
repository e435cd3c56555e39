namespace ArgumentKit.Entities;

/// <summary>What a run of words is made of: "Chinese | Foreign Minister | Wang Yi" is a body, a role and a name.</summary>
/// <param name="Body">The known actor that the run names last, or null.</param>
/// <param name="Role">What it says of the bearer of the name, or null.</param>
/// <param name="Title">The words of the role.</param>
/// <param name="NameStart">Where the name starts; the end if there is none.</param>
/// <param name="End">The end of the run.</param>
internal readonly record struct NameParts(Actor? Body, RoleTable.Role? Role, string? Title, int NameStart, int End);
