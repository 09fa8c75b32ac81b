namespace TypedContent.Compiler.Settings;

/// <summary>Represents which members the articles whose paths have a pattern get.</summary>
/// <param name="Pattern">The pattern of paths.</param>
/// <param name="Members">The parts that have members.</param>
public sealed record MemberPattern(string Pattern, MemberKinds Members);
